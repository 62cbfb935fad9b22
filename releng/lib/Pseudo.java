import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pseudo KIND LANGUAGE PLUGINS: puts a language that nobody speaks into the jars of a copy of the program, made from the
 * English texts: "long" is half as long again, as German is; "rtl" is written in letters that run from right to left.
 * Nothing of it is ever delivered.
 */
final class Pseudo {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابصدعفغهيجكلمنوقترسطحذخشزظ";
    private static final String VOWELS = "aeiouAEIOU";

    public static void main(String... arguments) throws IOException {
        boolean rightToLeft = arguments[0].equals("rtl");
        try (Stream<Path> jars = Files.list(Path.of(arguments[2]))) {
            for (Path jar : jars.filter(file -> file.getFileName().toString().matches("org\\.baraza\\..*\\.jar")).toList()) {
                translate(jar, arguments[1], rightToLeft);
            }
        }
    }

    private static void translate(Path jar, String language, boolean rightToLeft) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar); Stream<Path> files = Files.walk(inside.getPath("/"))) {
            List<Path> english = files.filter(file -> Files.exists(other(file, "fr"))).toList();
            for (Path texts : english) {
                Files.writeString(other(texts, language), Files.readAllLines(texts, StandardCharsets.UTF_8).stream()
                        .map(line -> line(line, rightToLeft)).collect(Collectors.joining("\n", "", "\n")));
            }
        }
    }

    /** Where the same texts stand in another language: what is there in French is for people to read. */
    private static Path other(Path texts, String language) {
        String name = String.valueOf(texts.getFileName());
        return texts.resolveSibling(name.replaceAll("\\.properties$", "_" + language + ".properties") + (
                name.endsWith(".properties") ? "" : ".none"));
    }

    private static String line(String line, boolean rightToLeft) {
        int equals = line.indexOf('=');
        return equals < 0 || line.startsWith("#") ? line
                : line.substring(0, equals + 1) + text(line.substring(equals + 1), rightToLeft);
    }

    /** What stands in braces is for the program, but the words of a choice are for people. */
    private static String text(String text, boolean rightToLeft) {
        StringBuilder made = new StringBuilder();
        int depth = 0;
        boolean spoken = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                int end = text.charAt(i + 1) == 'u' ? i + 6 : i + 2;
                made.append(text, i, end);
                i = end - 1;
                continue;
            }
            if (c == '{') {
                depth++;
                spoken = false;
            } else if (c == '}') {
                depth--;
                spoken = depth <= 1;
            } else if (depth == 1 && (c == '#' || c == '<')) {
                spoken = true;
            } else if (depth == 1 && c == '|') {
                spoken = false;
            }
            made.append(spoken || depth == 0 ? letter(c, rightToLeft) : c);
        }
        return made.toString();
    }

    private static String letter(char c, boolean rightToLeft) {
        int place = LATIN.indexOf(Character.toLowerCase(c));
        if (place < 0) {
            return String.valueOf(c);
        }
        if (rightToLeft) {
            return String.valueOf(ARABIC.charAt(place));
        }
        return VOWELS.indexOf(c) >= 0 ? "" + c + Character.toLowerCase(c) : String.valueOf(c);
    }

    private Pseudo() {
    }
}
