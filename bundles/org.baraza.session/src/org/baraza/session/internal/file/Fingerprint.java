package org.baraza.session.internal.file;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What tells a content from every other that comes in its place: its size and two sums of 32 bits. They are for changes
 * that somebody made, not for forgeries, and cost next to nothing, which more could not say.
 */
record Fingerprint(int size, long first, long second) {

    static Fingerprint of(byte[] content) {
        return new Fingerprint(content.length, sum(new CRC32(), content), sum(new CRC32C(), content));
    }

    private static long sum(Checksum checksum, byte[] content) {
        checksum.update(content);
        return checksum.getValue();
    }
}
