package org.baraza.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as lists and maps. */
final class Xml {

    private Xml() {
    }

    static Element read(Path file) {
        try {
            return parse(House.text(file));
        } catch (SAXException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** @throws SAXException if the text is no XML */
    static Element parse(String text) throws SAXException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of this name below. */
    static Stream<Element> all(Element parent, String name) {
        return list(parent.getElementsByTagName(name)).map(Element.class::cast);
    }

    static Stream<Element> children(Element parent) {
        return list(parent.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    static Map<String, String> attributes(Element element) {
        var nodes = element.getAttributes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .collect(Collectors.toMap(Node::getNodeName, Node::getNodeValue));
    }

    /** The elements, by an attribute that each has. */
    static Map<String, Element> by(String attribute, Stream<Element> elements) {
        return elements.collect(Collectors.toMap(element -> element.getAttribute(attribute), Function.identity()));
    }

    static List<String> values(Element element) {
        return List.copyOf(attributes(element).values());
    }

    private static Stream<Node> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
