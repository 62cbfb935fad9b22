package org.baraza.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What plugin.xml names is there. */
class PluginXmlTest {

    private static final Pattern OUR_CLASS = Pattern.compile("(org\\.baraza(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*)(?::.*)?");
    private static final Pattern FILE =
            Pattern.compile("(?:platform:/plugin/([\\w.]+)/)?([\\w/-]+\\.(?:svg|png|gif|css|exsd|pack|xml|html|ini))");
    /** What GenerateIcons makes of a drawn icon. */
    private static final Pattern ICON_VARIANT =
            Pattern.compile("icons-gen/(light|dark)/([\\w-]+?)(-accent|-disabled)?\\.svg");

    @Test
    void classesAreThere() {
        Breaches.none(withoutClass(House.ours()));
    }

    @Test
    void filesAreThereAndShipped() {
        Breaches.none(withoutFile(House.ours()));
    }

    @Test
    void viewsAreInjected() {
        Breaches.none(notInjected(House.ours()));
    }

    @Test
    void aLostClassIsSeen(@TempDir Path folder) {
        Site site = plugin(folder, """
                <plugin><a class="org.baraza.x.A:data"/><a class="org.baraza.x.Gone"/><a class="org.baraza.y.C"/>
                <a class="org.baraza.x.m.MPackage"/><a class="org.eclipse.Other"/></plugin>
                """).java("org.baraza.x", "org.baraza.x.A", "class A { }").bundle("org.baraza.y", "")
                .java("org.baraza.y", "org.baraza.y.C", "class C { }").with("bundles/org.baraza.x/m.ecore", "");
        Breaches.exactly(withoutClass(site.house()), "org.baraza.x: plugin.xml names org.baraza.x.Gone",
                "org.baraza.x: plugin.xml names org.baraza.y.C");
    }

    @Test
    void aLostFileIsSeen(@TempDir Path folder) {
        Site site = plugin(folder, """
                <plugin><a icon="icons/a.svg"/><a icon="icons/gone.svg" file="packs/a.pack"/>
                <a icon="icons-gen/dark/a-disabled.svg"/><a icon="icons-gen/dark/b.svg"/>
                <a icon="icons-gen/dark/a-fat.svg"/><a icon="platform:/plugin/org.baraza.y/icons/a.svg"/></plugin>
                """).with("bundles/org.baraza.x/build.properties", "bin.includes = plugin.xml,icons/,\\\n icons-gen/")
                .with("bundles/org.baraza.x/icons/a.svg", "").with("bundles/org.baraza.x/icons/b-dark.svg", "")
                .with("bundles/org.baraza.x/packs/a.pack", "").bundle("org.baraza.y", "");
        Breaches.exactly(withoutFile(site.house()),
                "org.baraza.x: there is no org.baraza.x/icons/gone.svg",
                "org.baraza.x: org.baraza.x/packs/a.pack is not in bin.includes",
                "org.baraza.x: there is no org.baraza.x/icons-gen/dark/a-fat.svg",
                "org.baraza.x: there is no org.baraza.y/icons/a.svg");
    }

    @Test
    void aViewThatIsNotInjectedIsSeen(@TempDir Path folder) {
        Site site = plugin(folder, """
                <plugin><extension point="org.eclipse.ui.views"><view id="a"/><view id="b" inject="true"/>
                <category id="c"/></extension></plugin>
                """);
        Breaches.exactly(notInjected(site.house()), "org.baraza.x: the view a lacks inject=\"true\"");
    }

    private static Site plugin(Path folder, String xml) {
        return new Site(folder).bundle("org.baraza.x", "").with("bundles/org.baraza.x/plugin.xml", xml);
    }

    private static List<String> withoutClass(House house) {
        return house.bundles().stream().filter(bundle -> bundle.pluginXml().isPresent())
                .flatMap(PluginXmlTest::withoutClass).toList();
    }

    private static Stream<String> withoutClass(Bundle bundle) {
        Set<String> classes = bundle.sources().stream().map(Source::className).collect(Collectors.toSet());
        return values(bundle, "class").map(OUR_CLASS::matcher).filter(Matcher::matches).map(name -> name.group(1))
                .filter(Predicate.not(classes::contains)).filter(name -> !isGenerated(bundle, name))
                .map(name -> bundle.name() + ": plugin.xml names " + name);
    }

    private static boolean isGenerated(Bundle bundle, String className) {
        return bundle.generatedPackages().contains(className.substring(0, className.lastIndexOf('.')));
    }

    private static List<String> withoutFile(House house) {
        List<Bundle> all = house.bundles();
        return all.stream().flatMap(bundle -> elements(bundle).flatMap(element -> Xml.values(element).stream().sorted())
                .map(FILE::matcher).filter(Matcher::matches).filter(file -> isOurs(file.group(1)))
                .flatMap(file -> fault(file.group(2), owner(file.group(1), bundle, all)).stream())
                .map(fault -> bundle.name() + ": " + fault)).toList();
    }

    private static boolean isOurs(String named) {
        return named == null || named.startsWith("org.baraza.");
    }

    private static Bundle owner(String named, Bundle bundle, List<Bundle> all) {
        return all.stream().filter(other -> other.name().equals(named)).findFirst().orElse(bundle);
    }

    private static Optional<String> fault(String path, Bundle owner) {
        String place = owner.name() + "/" + path;
        if (!isMade(path, owner.folder()) && !Files.exists(owner.folder().resolve(path))) {
            return Optional.of("there is no " + place);
        }
        return owner.ships(path) ? Optional.empty() : Optional.of(place + " is not in bin.includes");
    }

    private static boolean isMade(String path, Path folder) {
        Matcher icon = ICON_VARIANT.matcher(path);
        Path drawn = folder.resolve("icons");
        return icon.matches() && (Files.exists(drawn.resolve(icon.group(2) + ".svg"))
                || icon.group(3) == null && Files.exists(drawn.resolve(icon.group(2) + "-" + icon.group(1) + ".svg")));
    }

    private static List<String> notInjected(House house) {
        return house.bundles().stream().flatMap(bundle -> elements(bundle)
                .filter(element -> element.getAttribute("point").equals("org.eclipse.ui.views"))
                .flatMap(extension -> Xml.children(extension, "view"))
                .filter(view -> !view.getAttribute("inject").equals("true"))
                .map(view -> bundle.name() + ": the view " + view.getAttribute("id") + " lacks inject=\"true\""))
                .toList();
    }

    private static Stream<String> values(Bundle bundle, String attribute) {
        return elements(bundle).flatMap(element -> Xml.attribute(element, attribute).stream());
    }

    private static Stream<Element> elements(Bundle bundle) {
        return bundle.pluginXml().map(Xml::read).stream().flatMap(plugin -> Xml.all(plugin, "*"));
    }
}
