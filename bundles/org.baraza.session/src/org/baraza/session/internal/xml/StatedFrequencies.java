package org.baraza.session.internal.xml;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** From format 1 to 2: monthly, which an indicator once was where it said nothing, is written down. */
final class StatedFrequencies implements Migrations.Change {

    private static final String FREQUENCY = "frequency";

    @Override
    public void apply(Document document) {
        indicators(document).filter(indicator -> !indicator.hasAttribute(FREQUENCY))
                .forEach(indicator -> indicator.setAttribute(FREQUENCY, "monthly"));
    }

    /** Those of objectives, and the targets of activities. */
    private static Stream<Element> indicators(Document document) {
        return Stream.concat(elements(document, "indicators", "objectives"),
                elements(document, "target", "activities"));
    }

    private static Stream<Element> elements(Document document, String name, String owner) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = IntStream.range(0, found.getLength()).mapToObj(found::item)
                .map(Element.class::cast).toList();
        return elements.stream().filter(element -> element.getParentNode().getNodeName().equals(owner));
    }
}
