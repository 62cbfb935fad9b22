package org.baraza.exchange.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The styles of a plan's cells: each is made once, since Excel knows only so many. */
final class PlanStyles {

    private final SXSSFWorkbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    PlanStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle heading() {
        return style("heading", style -> {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        });
    }

    /** @param quoted shown as it is, also after it was edited */
    CellStyle text(boolean quoted) {
        return style("text" + quoted, style -> {
            style.setWrapText(true);
            style.setQuotePrefixed(quoted);
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        });
    }

    CellStyle id() {
        return style("id", style -> {
            Font font = workbook.createFont();
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            style.setFont(font);
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        });
    }

    /** Thousands apart, with so many decimals, which tell how exact it is. */
    CellStyle number(int decimals) {
        return style("number" + decimals, style -> style.setDataFormat(workbook.createDataFormat()
                .getFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""))));
    }

    CellStyle day() {
        return style("day", style -> style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd")));
    }

    private CellStyle style(String name, Consumer<CellStyle> look) {
        return made.computeIfAbsent(name, it -> {
            CellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            look.accept(style);
            return style;
        });
    }
}
