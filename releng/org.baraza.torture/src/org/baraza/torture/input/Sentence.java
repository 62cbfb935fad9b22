package org.baraza.torture.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a refusal has to be: text for a person that names the file, and not the insides of a program. */
final class Sentence {

    private static final Pattern INSIDES = Pattern.compile(
            "\\bnull\\b|Exception|Error:|\\.java|org\\.[a-z]+\\.|@[0-9a-f]{5,}|http://apache|\\{\\d\\}|JAXP|DOCTYPE|jdk\\.");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final int LONGEST = 600;

    private Sentence() {
    }

    /** @param input which may itself say what looks like the insides of a program, and be quoted */
    static void require(String message, String file, byte[] input) {
        if (message == null || !message.contains(file) || !message.endsWith(".") || message.length() > LONGEST
                || message.contains("\n") || INSIDES.matcher(ownWords(message, input)).find()) {
            throw new IllegalStateException("refused with no sentence for a person: " + message);
        }
    }

    /** The message without what it quotes from the input. */
    private static String ownWords(String message, byte[] input) {
        String said = new String(input, StandardCharsets.UTF_8);
        return QUOTED.matcher(message)
                .replaceAll(quoted -> said.contains(quoted.group(1)) ? "" : Matcher.quoteReplacement(quoted.group()));
    }
}
