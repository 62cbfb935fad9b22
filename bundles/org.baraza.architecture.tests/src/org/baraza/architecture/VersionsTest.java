package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The version of what others made is stated once: in the target platform, or for build tools in the root pom. */
class VersionsTest {

    /** Properties of the root pom that repeat a version of the target platform, for modules that are plain jars. */
    private static final Map<String, String> REPEATED = Map.of("junit.version", "junit-jupiter-api");

    @Test
    void versionsAreStatedOnce() {
        Breaches.none(stray(House.ours()));
    }

    @Test
    void whatIsRepeatedIsTheSame() {
        Breaches.none(different(House.ours()));
    }

    @Test
    void aStrayVersionIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).with("pom.xml", "<project><version>0.1</version><properties/></project>")
                .with("bundles/pom.xml", """
                        <project><parent><version>0.1</version></parent><build><plugins>
                        <plugin><artifactId>a</artifactId><version>1.2</version></plugin>
                        <plugin><artifactId>b</artifactId><version>${b.version}</version></plugin>
                        <plugin><artifactId>c</artifactId><version>0.1</version></plugin></plugins></build></project>
                        """)
                .with("features/f/feature.xml", "<feature><plugin id='p' version='2.0.0'/></feature>")
                .bundle("org.baraza.x", "Require-Bundle: a;bundle-version=\"[1.0.0,1.0.0]\",\n "
                        + "b;bundle-version=\"[1.0.0,2.0.0)\",c;bundle-version=1.0.0");
        Breaches.exactly(stray(site.house()),
                "bundles/pom.xml states the version 1.2 of a",
                "features/f/feature.xml states the version 2.0.0 of p",
                "org.baraza.x admits only one version of a");
    }

    @Test
    void aDifferentVersionIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).with("pom.xml", "<project><properties><junit.version>5.0</junit.version>"
                + "<tycho.version>5.0.2</tycho.version></properties></project>")
                .with(".mvn/extensions.xml", "<extensions><extension><artifactId>tycho-build</artifactId>"
                        + "<version>5.0.1</version></extension></extensions>")
                .with("targetplatform/baraza.target", "<target><dependency><groupId>g</groupId><artifactId>"
                        + "junit-jupiter-api</artifactId><version>5.1</version></dependency></target>");
        Breaches.exactly(different(site.house()),
                "junit.version is 5.0, but junit-jupiter-api of the target platform is 5.1",
                "tycho.version is 5.0.2, but tycho-build of .mvn/extensions.xml is 5.0.1");
    }

    private static List<String> stray(House house) {
        return Stream.of(inPoms(house), inFeatures(house), inManifests(house)).flatMap(found -> found).toList();
    }

    private static Stream<String> inPoms(House house) {
        Path root = house.root().resolve("pom.xml");
        String own = text(Xml.read(root), "version");
        return house.files("pom.xml").filter(pom -> !pom.equals(root)).flatMap(pom -> Xml.all(Xml.read(pom), "version")
                .filter(version -> !Set.of(own, "${project.version}").contains(version.getTextContent()))
                .filter(version -> !version.getTextContent().matches("\\$\\{[\\w.]+\\.version}"))
                .map(version -> house.place(pom) + " states the version " + version.getTextContent() + " of "
                        + text((Element) version.getParentNode(), "artifactId")));
    }

    /** Features and products take the versions that the build finds. */
    private static Stream<String> inFeatures(House house) {
        return Stream.concat(house.files("feature.xml"), house.files(".product"))
                .flatMap(file -> Xml.all(Xml.read(file), "plugin")
                        .filter(plugin -> !Set.of("", "0.0.0").contains(plugin.getAttribute("version")))
                        .map(plugin -> house.place(file) + " states the version " + plugin.getAttribute("version")
                                + " of " + plugin.getAttribute("id")));
    }

    /** A manifest says which versions it can live with, never which one it gets. */
    private static Stream<String> inManifests(House house) {
        return house.bundles().stream().flatMap(bundle -> Stream.of(bundle.headers().requires(),
                bundle.headers().imports()).flatMap(List::stream)
                .filter(need -> Stream.of("version", "bundle-version").flatMap(name -> need.get(name).stream())
                        .anyMatch(range -> range.endsWith("]")))
                .map(need -> bundle.name() + " admits only one version of " + need.name()));
    }

    private static List<String> different(House house) {
        Map<String, String> pinned = new Platform(Xml.read(house.root().resolve("targetplatform/baraza.target")),
                house.root()).pins().stream().collect(Collectors.toMap(Platform.Pin::artifact, Platform.Pin::version,
                        (first, again) -> first));
        Element properties = Xml.all(Xml.read(house.root().resolve("pom.xml")), "properties").findFirst().orElseThrow();
        Stream<String> repeated = REPEATED.entrySet().stream().flatMap(entry -> difference(properties, entry.getKey(),
                entry.getValue() + " of the target platform", pinned.get(entry.getValue())));
        Stream<String> extensions = Xml.all(Xml.read(house.root().resolve(".mvn/extensions.xml")), "extension")
                .flatMap(extension -> difference(properties, "tycho.version", text(extension, "artifactId")
                        + " of .mvn/extensions.xml", text(extension, "version")));
        return Stream.concat(repeated, extensions).toList();
    }

    private static Stream<String> difference(Element properties, String name, String what, String version) {
        String own = text(properties, name);
        return own.equals(version) ? Stream.of() : Stream.of(name + " is " + own + ", but " + what + " is " + version);
    }

    private static String text(Element parent, String child) {
        return Xml.children(parent, child).map(Element::getTextContent).findFirst().orElse("");
    }
}
