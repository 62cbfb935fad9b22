package org.baraza.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One file of texts in all its languages; the language "" is the one that the others are translated from. */
record Texts(Path file, Map<String, Map<String, String>> languages) {

    private static final Pattern NAME = Pattern.compile("(.*?)(?:_([a-z]{2}(?:_[A-Z]{2})?))?\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'[^']*(?:'|$)");

    static List<Texts> in(House house) {
        Map<Path, Map<String, Map<String, String>>> all = new LinkedHashMap<>();
        house.files(".properties").filter(file -> !file.endsWith("build.properties")).forEach(file -> {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches()) {
                Path base = file.resolveSibling(name.group(1) + ".properties");
                all.computeIfAbsent(base, any -> new TreeMap<>())
                        .put(name.group(2) == null ? "" : name.group(2), read(file));
            }
        });
        return all.entrySet().stream().map(texts -> new Texts(texts.getKey(), texts.getValue())).toList();
    }

    Set<String> keys() {
        return languages.getOrDefault("", Map.of()).keySet();
    }

    /** Where the text stands in this language, with the numbers of the arguments that are put into it. */
    static Set<String> arguments(String text) {
        return found(QUOTED.matcher(text.replace("''", "’")).replaceAll(""));
    }

    /** Whether a lone apostrophe, which quotes what follows, keeps an argument from being put in. */
    static boolean hidesAnArgument(String text) {
        return !found(text).equals(arguments(text));
    }

    private static Set<String> found(String text) {
        return ARGUMENT.matcher(text).results().map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
                return null;
            }
        };
        try {
            properties.load(new StringReader(House.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!twice.isEmpty()) {
            throw new IllegalStateException(file + " says twice: " + twice);
        }
        return texts;
    }
}
