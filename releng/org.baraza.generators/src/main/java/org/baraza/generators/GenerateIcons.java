package org.baraza.generators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the variants of the icons: text, accent, on accent and disabled, for light and dark. Each icon is drawn once, as SVG in
 * the text colour of the light theme. Glyphs drawn for one theme ({@code name-light.svg}) are taken as they are.
 */
public final class GenerateIcons {

    private static final String DRAWN_IN = "#1C2126";

    /** The colours of the design language: text, accent, on accent and disabled, per theme. */
    private static final Map<String, Map<String, String>> THEMES = Map.of(
            "light", Map.of("", DRAWN_IN, "-accent", "#0A5A73", "-on-accent", "#FFFFFF",
                    "-disabled", "#9AA1A8"),
            "dark", Map.of("", "#E8EAEC", "-accent", "#6EC6DD", "-on-accent", "#14181B",
                    "-disabled", "#6B747C"));

    private GenerateIcons() {
    }

    /** Arguments: the folder of the drawn icons, and the folder for their variants. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path icon : files.filter(file -> file.toString().endsWith(".svg")).sorted().toList()) {
                for (String theme : THEMES.keySet()) {
                    writeVariants(icon, theme, target.resolve(theme));
                }
            }
        }
    }

    private static void writeVariants(Path icon, String theme, Path folder) throws IOException {
        String name = icon.getFileName().toString().replace(".svg", "");
        String drawing = Files.readString(icon);
        Files.createDirectories(folder);
        if (name.endsWith("-light") || name.endsWith("-dark")) {
            if (name.endsWith("-" + theme)) {
                writeIfChanged(folder.resolve(name.replace("-" + theme, "") + ".svg"), drawing);
            }
            return;
        }
        for (var variant : THEMES.get(theme).entrySet()) {
            writeIfChanged(folder.resolve(name + variant.getKey() + ".svg"),
                    drawing.replace(DRAWN_IN, variant.getValue()));
        }
    }

    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
