package org.baraza.report.pdf.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The contents of a book: those of a screen, and under each section the headings that it has. */
record PaperContents(Document page) {

    void deepen() {
        Map<String, Element> entries = new HashMap<>();
        all("li").forEach(entry -> all(entry, "a").forEach(link -> entries.put(link.getAttribute("href"), entry)));
        Element last = null;
        for (Element heading : all("*")) {
            if (heading.getTagName().equals("h2")) {
                last = entries.get(target(heading));
            } else if (heading.getTagName().equals("h3") && last != null) {
                Element entry = entry(heading);
                last.getParentNode().insertBefore(entry, last.getNextSibling());
                last = entry;
            }
        }
    }

    private Element entry(Element heading) {
        Element link = page.createElement("a");
        link.setAttribute("href", target(heading));
        link.setTextContent(heading.getTextContent());
        Element entry = page.createElement("li");
        entry.setAttribute("class", "inner");
        entry.appendChild(link);
        return entry;
    }

    private static String target(Element heading) {
        return "#" + heading.getAttribute("id");
    }

    private List<Element> all(String tag) {
        return all(page.getDocumentElement(), tag);
    }

    private static List<Element> all(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }
}
