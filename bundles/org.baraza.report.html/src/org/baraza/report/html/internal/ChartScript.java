package org.baraza.report.html.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.baraza.report.DocumentWords;

/**
 * What lets readers point at the values of a chart and step through them with the arrow keys. Without it a page shows
 * the same drawings and tables. The page's policy names it by its hash: no other script runs.
 */
record ChartScript(String code, String hint) {

    private static final String FILE = "charts.js";

    static ChartScript load(Locale language) throws IOException {
        try (InputStream in = ChartScript.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FileNotFoundException(FILE);
            }
            // a page read as XML ends its lines so, whatever the file's are
            String code = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new ChartScript(code, DocumentWords.of(ChartScript.class, language).text("chart.hint"));
        }
    }

    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "; script-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Markup markup() {
        return Markup.joined(List.of(
                Tag.of("p", "hint").with("id", "hint").with("hidden", "hidden").around(hint),
                Tag.of("script").around(new Markup(code))));
    }
}
