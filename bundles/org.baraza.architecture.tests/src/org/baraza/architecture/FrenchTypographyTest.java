package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** French stands as French printers set it: no line begins with a colon, no guillemet is left alone at its end. */
class FrenchTypographyTest {

    private static final Pattern SPACE_AMISS = Pattern.compile(" [;:?!%»]|« |\\p{L}[;?!»]|«[\\p{L}{]");
    private static final Pattern IN_PACKS = Pattern.compile("lang=\"fr\">([^<]*)<");
    private static final Pattern IN_HELP = Pattern.compile("<(?!html|\\?)[^>]*?(?:alt|label)=\"([^\"]+)\"|>([^<]+)");

    @Test
    void messagesAreSetWell() {
        Breaches.none(messages(House.ours()));
    }

    @Test
    void packsAreSetWell() {
        Breaches.none(packs(House.ours()));
    }

    @Test
    void theHelpIsSetWell() {
        Breaches.none(help(House.ours()));
    }

    @Test
    void whatIsSetBadlyIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).with("bundles/x/messages.properties", "a=Well: so\nb=It’s\nc=“{0}” is\nd=How?")
                .with("bundles/x/messages_fr.properties",
                        "a=Bien : ainsi\nb=C'est\nc=«{0}\u00a0» est\nd=Comment\u00a0?")
                .with("bundles/y/y.pack", "<text lang=\"fr\">Quoi?</text><text lang=\"fr\">De 9:30 à 10\u00a0h</text>")
                .with("bundles/z/nl/fr/z.html", "<p>L'aide\u00a0: <b>bien</b></p><img alt=\"Quoi?\"/>");
        Breaches.exactly(messages(site.house()),
                "bundles/x/messages_fr.properties, a: a no-break space (U+00A0) belongs into “Bien : ainsi”",
                "bundles/x/messages_fr.properties, b: the apostrophe is ’ in “C'est”",
                "bundles/x/messages_fr.properties, c: a no-break space (U+00A0) belongs into “«{0}\u00a0» est”");
        Breaches.exactly(packs(site.house()),
                "bundles/y/y.pack: a no-break space (U+00A0) belongs into “Quoi?”");
        Breaches.exactly(help(site.house()),
                "bundles/z/nl/fr/z.html: the apostrophe is ’ in “L'aide\u00a0: ”",
                "bundles/z/nl/fr/z.html: a no-break space (U+00A0) belongs into “Quoi?”");
    }

    private static List<String> messages(House house) {
        return Texts.in(house).stream().filter(texts -> inABundle(house, texts.file())).flatMap(texts -> {
            String place = house.place(texts.file()).replace(".properties", "_fr.properties, ");
            Map<String, String> french = texts.languages().getOrDefault("fr", Map.of());
            return french.entrySet().stream().flatMap(text -> faults(place + text.getKey(), text.getValue()));
        }).toList();
    }

    private static List<String> packs(House house) {
        return house.files(".pack").filter(file -> inABundle(house, file)).flatMap(file -> IN_PACKS
                .matcher(House.text(file)).results().flatMap(text -> faults(house.place(file), text.group(1)))).toList();
    }

    private static List<String> help(House house) {
        return Stream.of(".html", ".xml").flatMap(house::files).filter(file -> house.place(file).contains("/nl/fr/"))
                .flatMap(file -> IN_HELP.matcher(House.text(file)).results()
                        .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
                        .flatMap(text -> faults(house.place(file), text.replaceAll("&\\w+;", "")))).toList();
    }

    /** What starts the program speaks to consoles that know no ’. */
    private static boolean inABundle(House house, Path file) {
        return house.place(file).startsWith("bundles/");
    }

    private static Stream<String> faults(String place, String text) {
        Stream<String> spaces = SPACE_AMISS.matcher(text).find()
                ? Stream.of("a no-break space (U+00A0) belongs into") : Stream.of();
        Stream<String> apostrophes = text.contains("'") ? Stream.of("the apostrophe is ’ in") : Stream.of();
        return Stream.concat(spaces, apostrophes).map(words -> place + ": " + words + " “" + text + "”");
    }
}
