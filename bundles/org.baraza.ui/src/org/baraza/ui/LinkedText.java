package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of which parts lead somewhere, written as for the system's own links: "See &lt;a href="1"&gt;this&lt;/a&gt;". */
record LinkedText(String words, List<Way> ways) {

    private static final Pattern WAY = Pattern.compile("<a(?: href=\"([^\"]*)\")?>(.*?)</a>", Pattern.DOTALL);

    /** @param end the letter after it */
    record Way(int start, int end, String target) {
    }

    /** What has no target leads to what it says. */
    static LinkedText of(String marked) {
        StringBuilder words = new StringBuilder();
        List<Way> ways = new ArrayList<>();
        Matcher found = WAY.matcher(marked);
        int done = 0;
        while (found.find()) {
            words.append(plain(marked.substring(done, found.start())));
            String name = plain(found.group(2));
            ways.add(new Way(words.length(), words.length() + name.length(),
                    Objects.requireNonNullElse(found.group(1), name)));
            words.append(name);
            done = found.end();
        }
        return new LinkedText(words + plain(marked.substring(done)), List.copyOf(ways));
    }

    private static String plain(String marked) {
        return marked.replace("&&", "&");
    }
}
