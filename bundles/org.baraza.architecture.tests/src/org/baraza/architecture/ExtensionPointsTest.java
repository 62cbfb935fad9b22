package org.baraza.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Law 4: every extension point is described in full, by an example that is true to its own schema. */
class ExtensionPointsTest {

    private static final List<String> SECTIONS = List.of("since", "examples", "apiinfo", "implementation");
    private static final Pattern PREFORMATTED = Pattern.compile("(?s)<pre>(.*?)</pre>");

    @Test
    void everyPointHasASchema() {
        Breaches.none(withoutSchema(House.ours()));
    }

    @Test
    void everySchemaTellsAll() {
        House house = House.ours();
        assertFalse(schemas(house).isEmpty());
        Breaches.none(untold(house));
    }

    @Test
    void examplesAreTrueToTheirSchema() {
        Breaches.none(falseExamples(House.ours()));
    }

    @Test
    void ourOwnExtensionsAreTrueToOurSchemas() {
        Breaches.none(falseExtensions(House.ours()));
    }

    @Test
    void aPointWithoutSchemaIsSeen(@TempDir Path folder) {
        House house = new Site(folder).bundle("org.baraza.x", "").with("bundles/org.baraza.x/plugin.xml",
                "<plugin><extension-point id='p' schema='schema/p.exsd'/><extension-point id='q'/></plugin>").house();
        Breaches.exactly(withoutSchema(house), "org.baraza.x.p has no schema", "org.baraza.x.q has no schema");
    }

    @Test
    void whatASchemaDoesNotTellIsSeen(@TempDir Path folder) {
        House house = broken(folder).house();
        Breaches.exactly(untold(house),
                "org.baraza.x.p does not describe its attribute kind",
                "org.baraza.x.p has no section apiinfo",
                "org.baraza.x.p has no section implementation");
    }

    @Test
    void aFalseExampleIsSeen(@TempDir Path folder) {
        House house = broken(folder).house();
        Breaches.exactly(falseExamples(house),
                "org.baraza.x.p: the attribute size of thing is not declared",
                "org.baraza.x.p: thing lacks the attribute kind",
                "org.baraza.x.p: other does not belong in extension",
                "org.baraza.x.p: there is no class org.baraza.x.Gone");
    }

    @Test
    void aFalseExtensionIsSeen(@TempDir Path folder) {
        House house = broken(folder).bundle("org.baraza.y", "").with("bundles/org.baraza.y/plugin.xml",
                "<plugin><extension point='org.baraza.x.p'><thing kind='c'/></extension></plugin>").house();
        Breaches.exactly(falseExtensions(house), "org.baraza.y: kind of thing may not be c");
    }

    private static Site broken(Path folder) {
        return new Site(folder).with("bundles/org.baraza.x/schema/p.exsd", """
                <schema>
                  <annotation><appinfo><meta.schema plugin="org.baraza.x" id="p"/></appinfo>
                    <documentation>A point.</documentation></annotation>
                  <element name="extension"><annotation><documentation>Things.</documentation></annotation>
                    <complexType><sequence><element ref="thing"/></sequence>
                    <attribute name="point"><annotation><documentation>Its id.</documentation></annotation>
                    </attribute></complexType></element>
                  <element name="thing"><annotation><documentation>A thing.</documentation></annotation>
                    <complexType>
                    <attribute name="class"><annotation><documentation>A class.</documentation>
                      <appinfo><meta.attribute kind="java"/></appinfo></annotation></attribute>
                    <attribute name="kind" use="required"><simpleType><restriction><enumeration value="a"/>
                      <enumeration value="b"/></restriction></simpleType></attribute></complexType></element>
                  <annotation><appinfo><meta.section type="since"/></appinfo>
                    <documentation>1</documentation></annotation>
                  <annotation><appinfo><meta.section type="apiinfo"/></appinfo>
                    <documentation>[Enter API information here.]</documentation></annotation>
                  <annotation><appinfo><meta.section type="examples"/></appinfo><documentation>
                    &lt;pre&gt;&lt;extension point="org.baraza.x.p"&gt;&lt;thing size="1"/&gt;&lt;other/&gt;
                    &lt;thing kind="a" class="org.baraza.x.Gone"/&gt;&lt;/extension&gt;&lt;/pre&gt;
                  </documentation></annotation>
                </schema>
                """);
    }

    private static List<String> withoutSchema(House house) {
        return house.rooms().stream().flatMap(bundle -> bundle.pluginXml().map(Xml::read).stream()
                .flatMap(plugin -> Xml.children(plugin, "extension-point"))
                .filter(point -> !bundle.folder().resolve(point.getAttribute("schema")).toFile().isFile())
                .map(point -> bundle.name() + "." + point.getAttribute("id") + " has no schema")).toList();
    }

    private static List<String> untold(House house) {
        return schemas(house).values().stream().flatMap(schema -> Stream.concat(
                schema.declarations().filter(declared -> Grammar.documentation(declared).isEmpty())
                        .map(declared -> schema.point() + " does not describe its " + declared.getTagName() + " "
                                + declared.getAttribute("name")),
                SECTIONS.stream().filter(section -> schema.section(section).isEmpty())
                        .map(section -> schema.point() + " has no section " + section))).toList();
    }

    private static List<String> falseExamples(House house) {
        Set<String> classes = house.sources().stream().map(Source::className).collect(Collectors.toSet());
        return schemas(house).values().stream().flatMap(schema -> faults(schema, classes)
                .map(fault -> schema.point() + ": " + fault)).toList();
    }

    private static Stream<String> faults(Grammar schema, Set<String> classes) {
        List<String> examples = PREFORMATTED.matcher(schema.section("examples").orElse("")).results()
                .map(found -> found.group(1).strip()).toList();
        if (examples.stream().noneMatch(example -> example.startsWith("<extension"))) {
            return Stream.of("its examples show no extension");
        }
        return examples.stream().flatMap(example -> faults(example, schema, classes));
    }

    private static Stream<String> faults(String example, Grammar schema, Set<String> classes) {
        try {
            Element written = Xml.parse(example);
            return example.startsWith("<extension")
                    ? Stream.concat(schema.faults(written), lostClasses(written, schema, classes)) : Stream.of();
        } catch (SAXException e) {
            return Stream.of("an example is no XML: " + e.getMessage());
        }
    }

    private static Stream<String> lostClasses(Element example, Grammar schema, Set<String> classes) {
        return Xml.all(example, "*").flatMap(element -> Xml.attributes(element).entrySet().stream())
                .filter(attribute -> schema.classAttributes().contains(attribute.getKey())).map(Map.Entry::getValue)
                .filter(name -> name.startsWith("org.baraza.") && !classes.contains(name))
                .map(name -> "there is no class " + name);
    }

    private static List<String> falseExtensions(House house) {
        Map<String, Grammar> schemas = schemas(house);
        return house.bundles().stream().flatMap(bundle -> bundle.pluginXml().map(Xml::read).stream()
                .flatMap(plugin -> Xml.children(plugin, "extension"))
                .filter(extension -> schemas.containsKey(extension.getAttribute("point")))
                .flatMap(extension -> schemas.get(extension.getAttribute("point")).faults(extension))
                .map(fault -> bundle.name() + ": " + fault)).toList();
    }

    private static Map<String, Grammar> schemas(House house) {
        return house.files(".exsd").map(Xml::read).map(Grammar::new)
                .collect(Collectors.toMap(Grammar::point, Function.identity()));
    }
}
