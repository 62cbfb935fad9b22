package org.baraza.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * All that a plug-in contributes to an extension point, made as its {@code plugin.xml} says: for tests of every one of them,
 * in which a new one cannot be forgotten.
 */
public final class Contributed {

    private Contributed() {
    }

    /**
     * @param inside any class of the plug-in, or of its test fragment
     * @param point such as {@code org.baraza.report.reports}
     * @param type of what the attribute {@code class} names
     */
    public static <T> List<T> by(Class<?> inside, String point, Class<T> type) throws ReflectiveOperationException {
        List<String> names = elements(inside, "extension").filter(extension -> extension.getAttribute("point").equals(point))
                .flatMap(extension -> all(extension, "*")).map(element -> element.getAttribute("class"))
                .filter(name -> !name.isEmpty()).toList();
        List<T> made = new ArrayList<>();
        for (String name : names) {
            made.add(type.cast(inside.getClassLoader().loadClass(name).getDeclaredConstructor().newInstance()));
        }
        return made;
    }

    private static Stream<Element> elements(Class<?> inside, String tag) {
        try (InputStream xml = inside.getResourceAsStream("/plugin.xml")) {
            return all(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement(), tag);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("plugin.xml of " + inside, e);
        }
    }

    private static Stream<Element> all(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
