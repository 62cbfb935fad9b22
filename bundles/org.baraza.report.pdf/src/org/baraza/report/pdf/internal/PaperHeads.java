package org.baraza.report.pdf.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Heads of two rows: where they are repeated on a later page, the renderer leaves a cell of both without ground and edge. */
record PaperHeads(Document page) {

    void split() {
        PaperPage.elements(page, "thead").map(head -> PaperPage.elements(head, "tr").toList()).filter(rows -> rows.size() == 2)
                .forEach(rows -> split(rows.getFirst(), rows.getLast()));
    }

    /** The words of such a cell stand in the row below, under a cell without any. */
    private void split(Element above, Element below) {
        Queue<Element> grouped = new ArrayDeque<>(cells(below));
        for (Element cell : cells(above)) {
            if (cell.hasAttribute("rowspan")) {
                Element empty = page.createElement("td");
                empty.setAttribute("class", "above");
                // of an empty one the renderer takes the table for too tall for its page
                empty.setTextContent("\u00a0");
                above.insertBefore(empty, cell);
                cell.removeAttribute("rowspan");
                cell.setAttribute("class", (cell.getAttribute("class") + " below").strip());
                below.appendChild(cell);
            } else {
                int columns = cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
                for (int i = 0; i < columns && !grouped.isEmpty(); i++) {
                    below.appendChild(grouped.remove());
                }
            }
        }
    }

    private static List<Element> cells(Element row) {
        return PaperPage.elements(row, "th").toList();
    }
}
