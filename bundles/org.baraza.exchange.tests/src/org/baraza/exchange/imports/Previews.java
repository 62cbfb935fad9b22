package org.baraza.exchange.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.baraza.exchange.imports.PreviewLine.Effect;

/** Previews as texts, a line each. */
final class Previews {

    private Previews() {
    }

    /** Those of the given effects, or all: "CHANGED Workplan, C7: Activity, Media training: Lead: a -> b (why)". */
    static String text(ImportPreview preview, Effect... effects) {
        return preview.lines().stream().filter(line -> effects.length == 0 || List.of(effects).contains(line.effect()))
                .map(Previews::text).collect(Collectors.joining("\n"));
    }

    static String text(PreviewLine line) {
        return line.effect() + " " + line.place().text() + ": " + line.element() + ": " + line.what() + ": " + line.before()
                + " -> " + line.after() + (line.reason().isEmpty() ? "" : " (" + line.reason() + ")");
    }
}
