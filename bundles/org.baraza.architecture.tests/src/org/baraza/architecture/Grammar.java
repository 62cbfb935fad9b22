package org.baraza.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** What an extension point's schema allows. */
record Grammar(Element schema) {

    /** The point's full id. */
    String point() {
        Element meta = Xml.all(schema, "meta.schema").findFirst().orElseThrow();
        return meta.getAttribute("plugin") + "." + meta.getAttribute("id");
    }

    /** The elements and attributes that it declares, and itself. */
    Stream<Element> declarations() {
        return Stream.concat(Stream.of(schema), elements().values().stream()
                .flatMap(element -> Stream.concat(Stream.of(element), attributes(element).values().stream())));
    }

    /** What is wrong with an extension, or with an element of one. */
    Stream<String> faults(Element written) {
        Element declared = elements().get(written.getTagName());
        if (declared == null) {
            return Stream.of("the element " + written.getTagName() + " is not declared");
        }
        Set<String> inside = Xml.all(declared, "element").map(child -> child.getAttribute("ref"))
                .collect(Collectors.toSet());
        Stream<String> children = Xml.children(written).flatMap(child -> inside.contains(child.getTagName())
                ? faults(child) : Stream.of(child.getTagName() + " does not belong in " + written.getTagName()));
        return Stream.concat(attributeFaults(written, attributes(declared)), children);
    }

    /** The text of one of the schema's sections, such as "since". */
    Optional<String> section(String type) {
        return Xml.children(schema, "annotation")
                .filter(annotation -> Xml.all(annotation, "meta.section")
                        .anyMatch(section -> section.getAttribute("type").equals(type)))
                .findFirst().flatMap(Grammar::ownDocumentation);
    }

    static Optional<String> documentation(Element declaration) {
        return Xml.children(declaration, "annotation").findFirst().flatMap(Grammar::ownDocumentation);
    }

    /** The names of the attributes, anywhere in it, that name a Java class. */
    Set<String> classAttributes() {
        return declarations().filter(declared -> declared.getTagName().equals("attribute"))
                .filter(declared -> Xml.all(declared, "meta.attribute")
                        .anyMatch(meta -> meta.getAttribute("kind").equals("java")))
                .map(declared -> declared.getAttribute("name")).collect(Collectors.toSet());
    }

    private static Optional<String> ownDocumentation(Element annotation) {
        return Xml.children(annotation, "documentation").map(Element::getTextContent).map(String::strip)
                .filter(text -> !text.isEmpty() && !text.contains("[Enter")).findFirst();
    }

    private static Stream<String> attributeFaults(Element written, Map<String, Element> declared) {
        Map<String, String> values = Xml.attributes(written);
        Stream<String> unknown = values.keySet().stream().filter(name -> !declared.containsKey(name))
                .map(name -> "the attribute " + name + " of " + written.getTagName() + " is not declared");
        Stream<String> missing = declared.values().stream()
                .filter(attribute -> attribute.getAttribute("use").equals("required"))
                .map(attribute -> attribute.getAttribute("name")).filter(name -> !values.containsKey(name))
                .map(name -> written.getTagName() + " lacks the attribute " + name);
        Stream<String> wrong = values.entrySet().stream().filter(value -> declared.containsKey(value.getKey()))
                .filter(value -> !allows(declared.get(value.getKey()), value.getValue()))
                .map(value -> value.getKey() + " of " + written.getTagName() + " may not be " + value.getValue());
        return Stream.of(unknown, missing, wrong).flatMap(faults -> faults);
    }

    private static boolean allows(Element attribute, String value) {
        List<String> choices = Xml.all(attribute, "enumeration").map(it -> it.getAttribute("value")).toList();
        return choices.isEmpty() || choices.contains(value);
    }

    private Map<String, Element> elements() {
        return Xml.by("name", Xml.children(schema, "element"));
    }

    private static Map<String, Element> attributes(Element element) {
        return Xml.by("name", Xml.all(element, "attribute"));
    }
}
