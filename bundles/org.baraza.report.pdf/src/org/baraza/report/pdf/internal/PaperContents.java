package org.baraza.report.pdf.internal;

import java.util.HashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The contents of a book: those of a screen, and under each section the headings that it has. */
record PaperContents(Document page) {

    void deepen() {
        Map<String, Element> entries = new HashMap<>();
        PaperPage.elements(page, "li").forEach(entry -> PaperPage.elements(entry, "a")
                .forEach(link -> entries.put(link.getAttribute("href"), entry)));
        Element last = null;
        for (Element heading : PaperPage.elements(page, "*").toList()) {
            if (heading.getTagName().equals("h2")) {
                last = entries.get(target(heading));
            } else if (heading.getTagName().equals("h3") && last != null) {
                Element entry = entry(heading);
                last.getParentNode().insertBefore(entry, last.getNextSibling());
                last = entry;
            }
        }
    }

    /** The page at the left edge, in a link of its own: dots that lead there would push the words out of the page. */
    void mirror() {
        PaperPage.elements(page, "nav").flatMap(nav -> PaperPage.elements(nav, "a")).toList().forEach(link -> {
            Element at = page.createElement("a");
            at.setAttribute("href", link.getAttribute("href"));
            at.setAttribute("title", link.getTextContent());
            at.setAttribute("class", "at");
            at.setAttribute("dir", "ltr");
            link.getParentNode().insertBefore(at, link);
        });
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
}
