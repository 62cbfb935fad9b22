package org.baraza.report.html.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Role;

/**
 * The look of a page: the rules of {@code report.css}, and the colours of all roles as variables, which texts and
 * drawings share. Screens follow the reader's choice of light or dark; paper is light.
 */
record StyleSheet(String css) {

    private static final String RULES = "report.css";

    static StyleSheet load() throws IOException {
        try (InputStream in = StyleSheet.class.getResourceAsStream(RULES)) {
            if (in == null) {
                throw new FileNotFoundException(RULES);
            }
            return new StyleSheet(colours() + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String colours() {
        return ":root{" + variables(Palette.light()) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{" + variables(Palette.dark()) + "}}\n"
                + rules("c", "color") + rules("fill", "fill") + rules("edge", "stroke");
    }

    private static String variables(Palette palette) {
        return forEachRole(role -> "--" + role.styleName() + ":" + palette.colour(role).hex() + ";");
    }

    private static String rules(String prefix, String property) {
        return forEachRole(role -> "." + prefix + "-" + role.styleName() + "{" + property + ":var(--"
                + role.styleName() + ")}") + "\n";
    }

    private static String forEachRole(Function<Role, String> text) {
        return Arrays.stream(Role.values()).map(text).collect(Collectors.joining());
    }
}
