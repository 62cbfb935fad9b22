package org.baraza.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a file says to people, one text at a time; citations are left out, since they name the source as it is. */
final class Passages {

    private static final String CITATION = "citation";

    private Passages() {
    }

    static Stream<String> of(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".properties")) {
            return properties(House.text(file));
        }
        return name.endsWith(".md") ? Arrays.stream(House.text(file).split("\\R\\s*\\R")) : xml(Xml.read(file));
    }

    private static Stream<String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.values().stream().map(Object::toString);
    }

    private static Stream<String> xml(Element element) {
        if (element.getTagName().equals(CITATION)) {
            return Stream.of();
        }
        Stream<String> attributes = Xml.attributes(element).entrySet().stream()
                .filter(attribute -> !attribute.getKey().equals(CITATION)).map(Map.Entry::getValue);
        return Stream.of(attributes, Stream.of(ownText(element)), Xml.children(element).flatMap(Passages::xml))
                .flatMap(texts -> texts);
    }

    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString();
    }
}
