package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 9: every text is there in every language, with the same arguments, and is read by somebody. */
class TextsTest {

    private static final Pattern NLS_FILE = Pattern.compile("NLS\\.initializeMessages\\(\\s*\"([\\w.]+)\"");
    private static final Pattern NLS_FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern PLUGIN_KEY = Pattern.compile("[\">]\\s*%([\\w.-]+)|^[\\w-]+: %([\\w.-]+)",
            Pattern.MULTILINE);

    @Test
    void languagesSayTheSame() {
        Breaches.none(uneven(House.ours()));
    }

    @Test
    void fieldsAndKeysMatch() {
        Breaches.none(unmatched(House.ours()));
    }

    @Test
    void whatPluginXmlSaysIsTranslated() {
        Breaches.none(untranslated(House.ours()));
    }

    @Test
    void anUnevenTextIsSeen(@TempDir Path folder) {
        Site site = new Site(folder)
                .with("x/messages.properties", "a=A {0} of {1}\nb=B\nd=C {0}").with("x/messages_fr.properties",
                        "a=A {0}\nc=C\nd=d'un {0}")
                .with("y/words.properties", "a=d''un {0}")
                .bundle("org.baraza.z", "Fragment-Host: org.eclipse.z")
                .with("bundles/org.baraza.z/messages_fr.properties", "a=Of what others made");
        Breaches.exactly(uneven(site.house()),
                "x/messages.properties, fr: there is no b",
                "x/messages.properties, fr: c is in no other language",
                "x/messages.properties, fr: a has the arguments [0] instead of [0, 1]",
                "x/messages.properties, fr: an apostrophe in d hides an argument; double it or write ’",
                "x/messages.properties, fr: d has the arguments [] instead of [0]",
                "y/words.properties is missing in fr");
    }

    @Test
    void anUnmatchedFieldIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).java("org.baraza.x", "org.baraza.x.Messages", """
                class Messages extends NLS {
                    public static String One;
                    public static String Two;
                    static { NLS.initializeMessages("org.baraza.x.messages", Messages.class); }
                }
                """).with("bundles/org.baraza.x/src/org/baraza/x/messages.properties", "One=1\nThree=3");
        Breaches.exactly(unmatched(site.house()),
                "bundles/org.baraza.x/src/org/baraza/x/messages.properties has no text for Two",
                "bundles/org.baraza.x/src/org/baraza/x/messages.properties: nothing reads Three");
    }

    @Test
    void anUntranslatedKeyIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).bundle("org.baraza.x", "Bundle-Name: %name")
                .with("bundles/org.baraza.x/plugin.xml", "<plugin><a label=\"%label\"/><b>%text</b></plugin>")
                .with("bundles/org.baraza.x/plugin.properties", "text=Text\nold=Old");
        Breaches.exactly(untranslated(site.house()),
                "org.baraza.x: plugin.properties has no text for label",
                "org.baraza.x: plugin.properties has no text for name",
                "org.baraza.x: nothing reads old of plugin.properties",
                "org.baraza.x lacks the header Bundle-Localization: plugin");
    }

    private static List<String> uneven(House house) {
        List<Path> ofOthers = fragmentsOfOthers(house);
        List<Texts> all = Texts.in(house).stream()
                .filter(texts -> ofOthers.stream().noneMatch(folder -> texts.file().startsWith(folder))).toList();
        Set<String> languages = all.stream().flatMap(texts -> texts.languages().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return all.stream().flatMap(texts -> languages.stream()
                .flatMap(language -> uneven(texts, language).map(house.place(texts.file())::concat))).toList();
    }

    /** What they translate is told by those whom they are part of; that it is still there, rcp.tests tell. */
    private static List<Path> fragmentsOfOthers(House house) {
        return house.bundles().stream().filter(bundle -> bundle.headers().host()
                .filter(host -> !host.startsWith("org.baraza.")).isPresent()).map(Bundle::folder).toList();
    }

    private static Stream<String> uneven(Texts texts, String language) {
        Map<String, String> own = texts.languages().get(language);
        if (own == null) {
            return Stream.of(" is missing in " + (language.isEmpty() ? "its first language" : language));
        }
        Map<String, String> first = texts.languages().getOrDefault("", Map.of());
        Stream<String> missing = first.keySet().stream().filter(key -> !own.containsKey(key))
                .map(key -> "there is no " + key);
        Stream<String> alone = own.keySet().stream().filter(key -> !first.containsKey(key))
                .map(key -> key + " is in no other language");
        Stream<String> faulty = own.keySet().stream().filter(first::containsKey)
                .flatMap(key -> faults(key, own.get(key), first.get(key)));
        return Stream.of(missing, alone, faulty).flatMap(faults -> faults)
                .map(fault -> ", " + (language.isEmpty() ? "first language" : language) + ": " + fault);
    }

    private static Stream<String> faults(String key, String own, String first) {
        Stream<String> hidden = Texts.hidesAnArgument(own)
                ? Stream.of("an apostrophe in " + key + " hides an argument; double it or write ’") : Stream.of();
        Stream<String> other = Texts.arguments(own).equals(Texts.arguments(first)) ? Stream.of()
                : Stream.of(key + " has the arguments " + Texts.arguments(own) + " instead of "
                        + Texts.arguments(first));
        return Stream.concat(hidden, other);
    }

    private static List<String> unmatched(House house) {
        Map<Path, Texts> texts = Texts.in(house).stream().collect(Collectors.toMap(Texts::file, it -> it));
        return house.files("Messages.java").flatMap(file -> unmatched(house, file, texts)).toList();
    }

    private static Stream<String> unmatched(House house, Path java, Map<Path, Texts> all) {
        String code = House.text(java);
        Matcher named = NLS_FILE.matcher(code);
        if (!named.find()) {
            return Stream.of();
        }
        String simpleName = named.group(1).substring(named.group(1).lastIndexOf('.') + 1);
        Path file = java.resolveSibling(simpleName + ".properties");
        Set<String> keys = all.containsKey(file) ? all.get(file).keys() : Set.of();
        Set<String> fields = found(NLS_FIELD, code);
        return Stream.concat(
                without(fields, keys).map(field -> house.place(file) + " has no text for " + field),
                without(keys, fields).map(key -> house.place(file) + ": nothing reads " + key));
    }

    private static List<String> untranslated(House house) {
        Map<Path, Texts> texts = Texts.in(house).stream().collect(Collectors.toMap(Texts::file, it -> it));
        return house.rooms().stream().flatMap(bundle -> untranslated(bundle, texts)
                .map(bundle.name()::concat)).toList();
    }

    private static Stream<String> untranslated(Bundle bundle, Map<Path, Texts> all) {
        Path file = bundle.folder().resolve("plugin.properties");
        Set<String> keys = all.containsKey(file) ? all.get(file).keys() : Set.of();
        Set<String> used = Stream.of(".xml", ".e4xmi", ".MF").flatMap(new House(bundle.folder())::files)
                .flatMap(user -> found(PLUGIN_KEY, House.text(user)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean located = used.isEmpty() || bundle.headers().get("Bundle-Localization").stream()
                .anyMatch("plugin"::equals);
        return Stream.of(
                without(used, keys).map(key -> ": plugin.properties has no text for " + key),
                without(keys, used).map(key -> ": nothing reads " + key + " of plugin.properties"),
                located ? Stream.<String>of() : Stream.of(" lacks the header Bundle-Localization: plugin"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(name -> !others.contains(name)).sorted();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
