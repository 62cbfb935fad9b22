package org.baraza.exchange.read;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula bear an apostrophe before them in CSV, as spreadsheets write a text
 * that is to stay one; so does what would begin a cell where a spreadsheet divides otherwise than we do, as one in French
 * does at semicolons. What bears apostrophes before such a sign already gets one more, so that each text comes back as it
 * was.
 */
public final class Neutral {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NEUTRALISED = Pattern.compile("'" + RUNS.pattern(), Pattern.DOTALL);
    private static final String DIVIDED = "[;,\\t|\\r\\n][\"\\s]{0,8}+'*+";
    private static final Pattern NAMED = Pattern.compile(DIVIDED + "(?=[=@＝＠])");
    private static final Pattern SIGNED = Pattern.compile(DIVIDED + "(?=[=+\\-@＝＋－＠])");
    /** Without one of them what begins with a sign is a list's item, or a sum at worst. */
    private static final Pattern CALLS = Pattern.compile("[(|!]");

    private Neutral() {
    }

    public static String of(String text) {
        return within(RUNS.matcher(text).matches() ? "'" + text : text, before -> before + "'");
    }

    static String original(String text) {
        String all = within(text, before -> before.endsWith("'") ? before.substring(0, before.length() - 1) : before);
        return all.startsWith("'") && NEUTRALISED.matcher(all).matches() ? all.substring(1) : all;
    }

    /** Line by line, each with what ends the one before. */
    private static String within(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        for (String line : text.split("(?=\n)")) {
            Matcher begin = (CALLS.matcher(line).find() ? SIGNED : NAMED).matcher(line);
            changed.append(begin.replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group()))));
        }
        return changed.toString();
    }
}
