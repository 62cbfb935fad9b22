package org.baraza.report.pdf.internal;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The imprint stays with the end of what it is about: on a page of its own it would be a page of nothing. */
record PaperImprint(Document page) {

    void stay() {
        Element footer = (Element) page.getElementsByTagName("footer").item(0);
        Element main = (Element) page.getElementsByTagName("main").item(0);
        main.appendChild(footer);
        Element last = before(footer);
        if (last == null) {
            return;
        }
        Element frame = last.getTagName().equals("p") ? before(last) : last;
        if (frame != null && frame.getAttribute("class").endsWith("short")) {
            PaperPage.around(frame, footer);
        } else if (last.getTagName().matches("p|ul|ol|figure")) {
            PaperPage.around(last, footer);
        } else if (last.getAttribute("class").startsWith("table")) {
            goOnWith(last);
        }
    }

    /** The last row of a long table goes on to the next page with it, and with the row that a total has to have. */
    private static void goOnWith(Element frame) {
        Element row = PaperPage.elements(frame, "tr").reduce((one, next) -> next).orElseThrow();
        Element above = before(row);
        Element kept = row.getAttribute("class").equals("total") && above != null ? above : row;
        kept.setAttribute("class", (kept.getAttribute("class") + " ending").strip());
    }

    private static Element before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }
}
