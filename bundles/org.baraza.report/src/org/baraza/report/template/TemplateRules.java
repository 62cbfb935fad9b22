package org.baraza.report.template;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.template.Template;

/**
 * What no template may ask for: code that is made while it runs, since nobody could look at that, and patterns, since
 * some of them run for ever and can't be stopped.
 */
record TemplateRules(Template template) {

    private static final Set<String> REFUSED = Set.of("new", "api", "eval", "eval_json", "evalJson", "interpret",
            "matches");
    private static final Pattern ASKED = Pattern.compile("\\?\\s*(\\w+)");
    /** They take patterns if they are given one value more than they need. */
    private static final Set<String> PATTERNS = Set.of("replace", "split", "keep_before", "keep_after",
            "keep_before_last", "keep_after_last", "keepBefore", "keepAfter", "keepBeforeLast", "keepAfterLast");

    /** @throws IllegalArgumentException that names what is refused */
    void check() throws IOException {
        StringWriter canonical = new StringWriter();
        // a form in which nothing hides behind comments or blanks
        template.dump(canonical);
        String whole = canonical.toString();
        for (Matcher asked = ASKED.matcher(whole); asked.find();) {
            String name = asked.group(1);
            int values = values(whole, asked.end());
            if (REFUSED.contains(name) || PATTERNS.contains(name) && values > (name.equals("replace") ? 2 : 1)) {
                throw new IllegalArgumentException(template.getName() + ": “?" + name + "” is not for templates");
            }
        }
    }

    /** How many values stand in the brackets that begin here. */
    private static int values(String text, int begin) {
        int at = begin;
        if (at >= text.length() || text.charAt(at) != '(') {
            return 0;
        }
        int values = 1;
        int depth = 0;
        char quote = 0;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote != 0) {
                at += letter == '\\' ? 1 : 0;
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if ("([{".indexOf(letter) >= 0) {
                depth++;
            } else if (")]}".indexOf(letter) >= 0 && --depth == 0) {
                return values;
            } else if (letter == ',' && depth == 1) {
                values++;
            }
        }
        return values;
    }
}
