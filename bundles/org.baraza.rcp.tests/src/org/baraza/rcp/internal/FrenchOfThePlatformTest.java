package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The French that we lend the platform says what the platform has to say, no more and with the same arguments. */
class FrenchOfThePlatformTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    private static List<Bundle> hosts() {
        return Stream.of("org.eclipse.jface", "org.eclipse.ui.workbench", "org.eclipse.ui").map(Platform::getBundle)
                .toList();
    }

    @Test
    void eachPartOfThePlatformThatPeopleMeetHasItsFrench() {
        assertEquals(List.of(2, 2, 1), hosts().stream().map(host -> french(host).size()).toList());
    }

    @Test
    void whatIsTranslatedIsStillSaid() {
        assertEquals(List.of(), hosts().stream().flatMap(host -> french(host).stream()
                .flatMap(file -> faults(host, file))).toList());
    }

    @Test
    void dialogsFindIt() {
        assertEquals("Annuler", ResourceBundle.getBundle("org.eclipse.jface.messages", Locale.FRENCH,
                JFaceResources.class.getClassLoader()).getString("cancel"));
    }

    private static List<URL> french(Bundle host) {
        Bundle[] fragments = Platform.getFragments(host);
        return Stream.ofNullable(fragments).flatMap(Arrays::stream)
                .filter(fragment -> fragment.getSymbolicName().startsWith("org.baraza.ui.french"))
                .flatMap(fragment -> Collections.list(fragment.findEntries("/", "*_fr.properties", true)).stream())
                .toList();
    }

    private static Stream<String> faults(Bundle host, URL file) {
        String path = file.getPath().replace("_fr.", ".");
        Properties english = read(host.getEntry(path));
        Properties french = read(file);
        return french.stringPropertyNames().stream().sorted().filter(key -> !english.containsKey(key)
                || !arguments(english.getProperty(key)).equals(arguments(french.getProperty(key))))
                .map(key -> host.getSymbolicName() + path + ": " + key);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(URL file) {
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
