package org.baraza.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.osgi.framework.FrameworkUtil;

/** CLI.md as it is shipped. */
final class Manual {

    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");

    private Manual() {
    }

    static String text() throws IOException {
        try (InputStream in = FrameworkUtil.getBundle(CommandLine.class).getEntry("CLI.md").openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The words listed for a value, in the section "Words". */
    static List<String> words(String value) throws IOException {
        String row = text().substring(text().indexOf("## Words")).lines()
                .filter(line -> line.startsWith("| " + value + " |")).findFirst()
                .orElseThrow(() -> new AssertionError("CLI.md lists no words for " + value));
        return QUOTED.matcher(row).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
