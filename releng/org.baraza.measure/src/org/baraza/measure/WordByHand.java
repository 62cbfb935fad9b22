package org.baraza.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.baraza.report.Block;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.Paragraph;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** The least that a Word document of the same paragraphs and tables costs: POI, without any style, field or picture. */
record WordByHand(ReportDocument document, Path file) implements Runnable {

    @Override
    public void run() {
        try (XWPFDocument word = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.blocks().forEach(block -> write(block, word));
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Block block, XWPFDocument word) {
        switch (block) {
            case Heading heading -> text(heading.text(), word);
            case Paragraph paragraph -> text(paragraph.text(), word);
            case Items items -> items.items().forEach(item -> text(item.lead().orElse("") + " " + item.text(), word));
            case Table table -> table(table, word);
            default -> { }
        }
    }

    private static void text(String text, XWPFDocument word) {
        word.createParagraph().createRun().setText(text);
    }

    private static void table(Table table, XWPFDocument word) {
        XWPFTable target = word.createTable(table.headRows() + table.rows().size(), table.columns().size());
        table.headCells().forEach(head -> target.getRow(head.row()).getCell(head.column()).setText(head.cell().text()));
        table.placedCells().forEach(placed -> target.getRow(table.headRows() + placed.row()).getCell(placed.column())
                .setText(placed.cell().lead().orElse("") + placed.cell().text()));
    }
}
