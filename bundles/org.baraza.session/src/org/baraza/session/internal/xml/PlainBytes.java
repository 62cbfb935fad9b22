package org.baraza.session.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML while it is written: in UTF-8, with the letters escaped that EMF escapes. */
final class PlainBytes {

    private static final byte[] AMPERSAND = bytes("&amp;");
    private static final byte[] LESS = bytes("&lt;");
    private static final byte[] GREATER = bytes("&gt;");
    private static final byte[] QUOTE = bytes("&quot;");
    private static final byte[] LINE_FEED = bytes("&#xA;");
    private static final byte[] TAB = bytes("&#x9;");

    private static final boolean[] AS_IT_IS = asItIs();

    /** What the longest of them takes; a letter of UTF-8 takes less. */
    private static final int MOST_BYTES_A_LETTER = 6;

    private byte[] bytes = new byte[1 << 16];
    private int size;

    byte[] whole() {
        return Arrays.copyOf(bytes, size);
    }

    /** Markup, which needs no escaping. */
    void ascii(byte[] text) {
        ascii(text, text.length);
    }

    /** So many letters of it. */
    void ascii(byte[] text, int length) {
        need(length);
        System.arraycopy(text, 0, bytes, size, length);
        size += length;
    }

    /** The value of an attribute. */
    void value(String text) {
        if (!puts(text)) {
            putValue(PlainText.of(text));
        }
    }

    /** The text of an element. */
    void text(String text) {
        if (!puts(text)) {
            putText(PlainText.of(text));
        }
    }

    /** Whether it was one of those, which most are, that are written as they are. */
    private boolean puts(String text) {
        int length = text.length();
        need(length);
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter >= AS_IT_IS.length || !AS_IT_IS[letter]) {
                return false;
            }
            to[at++] = (byte) letter;
        }
        size = at;
        return true;
    }

    private void putValue(String text) {
        need(text.length() * MOST_BYTES_A_LETTER);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\n' -> put(LINE_FEED);
                case '\t' -> put(TAB);
                default -> i += put(letter, text, i);
            }
        }
    }

    private void putText(String text) {
        need(text.length() * MOST_BYTES_A_LETTER);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '>' && text.startsWith("]]", i - 2)) {
                put(GREATER);
            } else {
                i += put(letter, text, i);
            }
        }
    }

    /** @return how many letters more than one were needed */
    private int put(char letter, String text, int at) {
        if (letter == '&') {
            put(AMPERSAND);
        } else if (letter == '<') {
            put(LESS);
        } else if (letter == '"') {
            put(QUOTE);
        } else if (letter < 0x80) {
            bytes[size++] = (byte) letter;
        } else if (Character.isHighSurrogate(letter)) {
            put(text.substring(at, at + 2).getBytes(StandardCharsets.UTF_8));
            return 1;
        } else {
            putBeyondAscii(letter);
        }
        return 0;
    }

    private void putBeyondAscii(char letter) {
        if (letter < 0x800) {
            bytes[size++] = (byte) (0xC0 | letter >> 6);
        } else {
            bytes[size++] = (byte) (0xE0 | letter >> 12);
            bytes[size++] = (byte) (0x80 | letter >> 6 & 0x3F);
        }
        bytes[size++] = (byte) (0x80 | letter & 0x3F);
    }

    private void put(byte[] ready) {
        System.arraycopy(ready, 0, bytes, size, ready.length);
        size += ready.length;
    }

    private void need(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }

    private static boolean[] asItIs() {
        boolean[] letters = new boolean[0x7F];
        Arrays.fill(letters, ' ', letters.length, true);
        "\"&<>".chars().forEach(special -> letters[special] = false);
        return letters;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
