package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Role;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Column.Align;
import org.baraza.report.Table.Kind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * One cell of a table in Word.
 *
 * @param withNext whether its row stays on the page of the next
 */
record WordCell(XWPFTableCell target, WordStyles styles, Kind kind, Column column, boolean withNext) {

    private static final Palette PALETTE = Palette.light();

    /**
     * @param width in twentieths of a point
     * @param first whether this is the first row that it spans
     * @param last whether it is the last one
     */
    void shape(int width, int span, boolean first, boolean last) {
        CTTcPr properties = target.getCTTc().isSetTcPr() ? target.getCTTc().getTcPr() : target.getCTTc().addNewTcPr();
        properties.addNewTcW().setType(STTblWidth.DXA);
        properties.getTcW().setW(BigInteger.valueOf(width));
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (!(first && last)) {
            down(properties, first);
        }
        format(target.getParagraphs().getFirst());
        if (kind == Kind.HEAD || kind == Kind.GROUP) {
            CTShd shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setFill(hex(Role.TABLE_HEAD));
        }
    }

    /** A head stands at the foot of its rows, and only a cell of one row is in each program as high as its words. */
    private void down(CTTcPr properties, boolean first) {
        if (kind == Kind.HEAD) {
            CTTcBorders edges = properties.addNewTcBorders();
            (first ? edges.addNewBottom() : edges.addNewTop()).setVal(STBorder.NIL);
        } else {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    void write(Cell cell) {
        XWPFParagraph paragraph = target.getParagraphs().getFirst();
        if (cell.lead().isPresent()) {
            add(paragraph, cell.lead().orElseThrow(), cell, true);
        }
        List<String> lines = cell.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            add(i == 0 && cell.lead().isEmpty() ? paragraph : further(), lines.get(i), cell, kind == Kind.GROUP || kind == Kind.TOTAL);
        }
    }

    private XWPFParagraph further() {
        XWPFParagraph paragraph = target.addParagraph();
        format(paragraph);
        return paragraph;
    }

    private void format(XWPFParagraph paragraph) {
        styles.set(paragraph, kind == Kind.HEAD ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT);
        boolean over = kind == Kind.HEAD && target.getCTTc().getTcPr().isSetGridSpan();
        if (over) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        } else if (column.align() == Align.END && kind != Kind.GROUP) {
            paragraph.setAlignment(ParagraphAlignment.END);
        }
        if (withNext) {
            paragraph.setKeepNext(true);
        }
    }

    private void add(XWPFParagraph paragraph, String text, Cell cell, boolean strong) {
        XWPFRun run = WordText.add(paragraph, text);
        if (strong) {
            run.setStyle(styles.id(WordStyle.STRONG));
        }
        cell.colour().ifPresent(role -> run.setColor(hex(role)));
    }

    /** As Word writes it: without the hash. */
    private static String hex(Role role) {
        return PALETTE.colour(role).hex().substring(1);
    }
}
