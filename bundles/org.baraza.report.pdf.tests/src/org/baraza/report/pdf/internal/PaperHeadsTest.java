package org.baraza.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PaperHeadsTest {

    private static List<String> cells(Element row) {
        return PaperPage.elements(row, "*").map(cell -> cell.getTagName() + " " + cell.getTextContent()).toList();
    }

    @Test
    void theWordsOfACellOfTwoRowsStandInTheLowerOneAtTheirColumn() throws Exception {
        Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream("""
                <table><thead><tr><th rowspan="2">Objective</th><th colspan="2">Cost</th><th rowspan="2">Time</th></tr>
                <tr><th>Y1</th><th>Y2</th></tr></thead></table>""".getBytes(StandardCharsets.UTF_8)));
        new PaperHeads(page).split();
        List<Element> rows = PaperPage.elements(page, "tr").toList();
        assertEquals(List.of("td \u00a0", "th Cost", "td \u00a0"), cells(rows.getFirst()));
        assertEquals(List.of("th Objective", "th Y1", "th Y2", "th Time"), cells(rows.getLast()));
    }
}
