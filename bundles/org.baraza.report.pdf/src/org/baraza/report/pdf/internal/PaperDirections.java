package org.baraza.report.pdf.internal;

import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * On pages that run from right to left, a text without any letter that does is set from left to right, and yet on the
 * right: else what is strong in it, or a link, would change places with what follows.
 */
record PaperDirections(Document page) {

    void set() {
        Stream.of("p", "li").flatMap(tag -> PaperPage.elements(page, tag)).filter(PaperDirections::hasParts)
                .filter(text -> !isInContents(text)).filter(text -> DirectionRuns.isLatin(text.getTextContent())).toList().forEach(PaperDirections::turn);
    }

    private static boolean hasParts(Element text) {
        return text.getElementsByTagName("*").getLength() > 0;
    }

    /** Which run as the page does, their numbers at the end. */
    private static boolean isInContents(Element text) {
        Node at = text;
        while (at != null && !at.getNodeName().equals("nav")) {
            at = at.getParentNode();
        }
        return at != null;
    }

    /** The sign of a list stays where it is. */
    private static void turn(Element text) {
        Element turned = text;
        if (text.getTagName().equals("li")) {
            turned = text.getOwnerDocument().createElement("div");
            for (Node child = text.getFirstChild(); child != null; child = text.getFirstChild()) {
                turned.appendChild(child);
            }
            text.appendChild(turned);
        }
        turned.setAttribute("dir", "ltr");
        turned.setAttribute("style", "direction:ltr;text-align:right");
    }
}
