package org.baraza.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.baraza.report.Block;
import org.baraza.report.ColumnWidths;
import org.baraza.report.PageBreak;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.w3c.dom.Element;

/** How wide the columns of each table are: the renderer's own reckoning leaves long texts the least room. */
record PaperColumns(ReportDocument document) {

    /** A line of the smallest text, in letters. */
    private static final double UPRIGHT = 114;
    private static final double ACROSS = 180;
    /** So many rows stay on one page, with their caption. */
    private static final int SHORT = 10;
    private static final int WHOLE = 10_000;
    private static final double PERCENT = WHOLE / 100.0;

    /** @param tables of the page, which are those of the document in their order */
    void set(List<Element> tables) {
        List<List<Integer>> widths = widths();
        List<Table> all = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        for (int i = 0; i < tables.size(); i++) {
            set(tables.get(i), widths.get(i));
            if (all.get(i).rows().size() <= SHORT && tables.get(i).getParentNode() instanceof Element frame) {
                frame.setAttribute("class", frame.getAttribute("class") + " short");
            }
        }
    }

    private List<List<Integer>> widths() {
        List<List<Integer>> widths = new ArrayList<>();
        double letters = document.orientation() == Orientation.LANDSCAPE ? ACROSS : UPRIGHT;
        for (Block block : document.blocks()) {
            if (block instanceof PageBreak page) {
                letters = page.orientation() == Orientation.LANDSCAPE ? ACROSS : UPRIGHT;
            } else if (block instanceof Table table) {
                widths.add(ColumnWidths.of(table).within(WHOLE, WHOLE / letters));
            }
        }
        return widths;
    }

    private static void set(Element table, List<Integer> widths) {
        Element columns = table.getOwnerDocument().createElement("colgroup");
        for (int width : widths) {
            Element column = table.getOwnerDocument().createElement("col");
            column.setAttribute("style", "width:" + width / PERCENT + "%");
            columns.appendChild(column);
        }
        // those of a screen
        if (table.getElementsByTagName("colgroup").item(0) instanceof Element others) {
            table.removeChild(others);
        }
        table.insertBefore(columns, table.getElementsByTagName("thead").item(0));
    }
}
