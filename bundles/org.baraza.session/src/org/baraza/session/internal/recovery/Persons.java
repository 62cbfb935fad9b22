package org.baraza.session.internal.recovery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.baraza.model.strategy.PrivateData;
import org.baraza.session.format.DocumentWriter;

/** Tells whether private data are the same without naming anybody. */
final class Persons {

    private Persons() {
    }

    static String fingerprint(Optional<PrivateData> data) {
        return data.map(DocumentWriter::write).map(Persons::fingerprint).orElse("");
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
