package org.baraza.session.internal.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A cursor over XML of the kind that we write: elements, attributes, text and the five entities. At anything else, well
 * formed or not, it throws {@link Unusual}.
 */
final class PlainXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final Symbols symbols = new Symbols();
    private final char[] letters;
    private final int end;
    private int at;

    private PlainXml(CharBuffer text) {
        letters = text.array();
        at = text.arrayOffset();
        end = at + text.length();
    }

    static PlainXml of(byte[] bytes) {
        try {
            return new PlainXml(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)));
        } catch (CharacterCodingException e) {
            throw new Unusual();
        }
    }

    void skipDeclaration() {
        for (int i = 0; i < DECLARATION.length(); i++) {
            require(DECLARATION.charAt(i));
        }
        skipSpace();
    }

    /** Whether the next letter is this one; it is then passed. */
    boolean passes(char letter) {
        if (at < end && letters[at] == letter) {
            at++;
            return true;
        }
        return false;
    }

    boolean isAt(char letter) {
        return at < end && letters[at] == letter;
    }

    void require(char letter) {
        if (!passes(letter)) {
            throw new Unusual();
        }
    }

    void requireEnd() {
        if (at != end) {
            throw new Unusual();
        }
    }

    /** Whether there was any. */
    boolean skipSpace() {
        int before = at;
        while (at < end && (letters[at] == ' ' || letters[at] == '\n')) {
            at++;
        }
        return at > before;
    }

    /** A name, with the prefix that it may have. */
    String name() {
        int from = at;
        while (at < end && isInName(letters[at])) {
            at++;
        }
        if (at == from || letters[from] < 'A') {
            throw new Unusual();
        }
        return symbols.of(letters, from, at);
    }

    /** The value of an attribute, with the marks around it. */
    String value() {
        require('"');
        String value = text('"');
        at++;
        return value;
    }

    /** Everything up to a mark, or to the next element. */
    String text(char mark) {
        int from = at;
        while (at < end && letters[at] != mark && letters[at] != '&' && letters[at] != '<') {
            fit(letters[at], mark);
            at++;
        }
        requireMore();
        return letters[at] == mark ? symbols.of(letters, from, at) : withEntities(from, mark);
    }

    private String withEntities(int from, char mark) {
        StringBuilder text = new StringBuilder().append(letters, from, at - from);
        while (letters[at] != mark) {
            char letter = letters[at++];
            if (letter == '&') {
                text.append(entity());
            } else if (letter == '<') {
                throw new Unusual();
            } else {
                fit(letter, mark);
                text.append(letter);
            }
            requireMore();
        }
        return text.toString();
    }

    private char entity() {
        int from = at;
        while (at < end && letters[at] != ';' && at - from < 5) {
            at++;
        }
        String name = new String(letters, from, at - from);
        require(';');
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "#xA" -> '\n';
            case "#x9" -> '\t';
            default -> throw new Unusual();
        };
    }

    /** White space but the blank is something else to XML in attributes; "]]>" is forbidden in text. */
    private void fit(char letter, char mark) {
        boolean space = mark == '<' && (letter == '\n' || letter == '\t');
        if (letter < ' ' && !space || letter >= '\uFFFE' || letter == ']' && mark == '<') {
            throw new Unusual();
        }
    }

    private void requireMore() {
        if (at >= end) {
            throw new Unusual();
        }
    }

    private static boolean isInName(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
                || letter == ':' || letter == '_' || letter == '-' || letter == '.';
    }
}
