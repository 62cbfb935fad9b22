package org.baraza.torture.input;

import java.util.regex.Pattern;

/** What a refusal has to be: text for a person that names the file, and not the insides of a program. */
final class Sentence {

    private static final Pattern INSIDES = Pattern.compile(
            "\\bnull\\b|Exception|Error:|\\.java|org\\.[a-z]+\\.|@[0-9a-f]{5,}|http://apache|\\{\\d\\}|JAXP|DOCTYPE|jdk\\.");
    private static final int LONGEST = 600;

    private Sentence() {
    }

    static void require(String message, String file) {
        if (message == null || !message.contains(file) || !message.endsWith(".") || message.length() > LONGEST
                || message.contains("\n") || INSIDES.matcher(message).find()) {
            throw new IllegalStateException("refused with no sentence for a person: " + message);
        }
    }
}
