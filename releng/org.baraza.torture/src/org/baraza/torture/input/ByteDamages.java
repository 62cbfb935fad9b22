package org.baraza.torture.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What media, transfers and wrong programs do to files, whatever is in them. */
final class ByteDamages {

    private static final List<String> ENCODINGS = List.of("UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1", "IBM037", "UTF-8");
    private static final int[][] BROKEN = { { 0xC0, 0x80 }, { 0xED, 0xA0, 0x80 }, { 0xFF }, { 0xFE }, { 0xF8, 0x88, 0x80, 0x80, 0x80 },
            { 0xE2, 0x82 }, { 0 }, { 0, 0, 0, 0 }, { 0xEF, 0xBF, 0xBE }, { 0xEF, 0xBB, 0xBF } };
    private static final int LONGEST = 4_000;

    private ByteDamages() {
    }

    static List<Damage> all() {
        return List.of(ByteDamages::cutOff, ByteDamages::cutOff, ByteDamages::flipBits, ByteDamages::dropRange,
                ByteDamages::repeatRange, ByteDamages::swapRanges, ByteDamages::noise, ByteDamages::brokenCharacters,
                ByteDamages::zeroed, ByteDamages::reEncoded, ByteDamages::nothingButNoise, ByteDamages::twice);
    }

    private static byte[] cutOff(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] flipBits(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(8); i >= 0 && result.length > 0; i--) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private static byte[] dropRange(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] repeatRange(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST));
        return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] swapRanges(byte[] bytes, Random random) {
        int middle = random.nextInt(bytes.length + 1);
        return joined(Arrays.copyOfRange(bytes, middle, bytes.length), Arrays.copyOf(bytes, middle));
    }

    private static byte[] noise(byte[] bytes, Random random) {
        byte[] noise = new byte[1 + random.nextInt(40)];
        random.nextBytes(noise);
        return inserted(bytes, noise, random);
    }

    private static byte[] brokenCharacters(byte[] bytes, Random random) {
        int[] chosen = BROKEN[random.nextInt(BROKEN.length)];
        byte[] broken = new byte[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            broken[i] = (byte) chosen[i];
        }
        return inserted(bytes, broken, random);
    }

    /** A file whose length survived a power cut, and whose content did not. */
    private static byte[] zeroed(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        Arrays.fill(result, random.nextInt(bytes.length + 1), bytes.length, (byte) 0);
        return result;
    }

    private static byte[] reEncoded(byte[] bytes, Random random) {
        String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        String text = new String(bytes, StandardCharsets.UTF_8);
        String declared = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        return text.replaceFirst("encoding=\"UTF-8\"", random.nextBoolean() ? "encoding=\"" + declared + "\"" : "")
                .getBytes(Charset.forName(encoding));
    }

    private static byte[] nothingButNoise(byte[] bytes, Random random) {
        byte[] noise = new byte[random.nextInt(LONGEST)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] twice(byte[] bytes, Random random) {
        return joined(bytes, bytes);
    }

    private static byte[] inserted(byte[] bytes, byte[] what, Random random) {
        int place = random.nextInt(bytes.length + 1);
        return joined(joined(Arrays.copyOf(bytes, place), what), Arrays.copyOfRange(bytes, place, bytes.length));
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
