package org.baraza.report.office.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.baraza.drawing.Palette;
import org.baraza.drawing.Rgb;
import org.baraza.drawing.Role;
import org.baraza.report.Column;
import org.baraza.report.Column.Align;
import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;

/** The styles of a workbook's cells: each is made once, since Excel knows only so many. */
final class SheetStyles {

    private static final Palette PALETTE = Palette.light();
    private static final String FONT = "Calibri";
    private static final byte OPAQUE = (byte) 0xFF;
    /** Nothing else gets into a format. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final SXSSFWorkbook workbook;
    private final Map<Look, CellStyle> made = new HashMap<>();

    SheetStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** All that tells one style from another; format empty: a text, which is never reckoned with. */
    private record Look(double size, boolean bold, Role colour, Optional<Role> fill, Optional<Role> line,
            HorizontalAlignment align, boolean wrap, Optional<String> format, boolean quoted) {

        static Look plain(double size, boolean bold, Role colour) {
            return new Look(size, bold, colour, Optional.empty(), Optional.empty(), HorizontalAlignment.GENERAL, false,
                    Optional.empty(), false);
        }

        Look in(Kind kind, Align side, Optional<Role> own) {
            boolean strong = kind != Kind.BODY;
            Optional<Role> ground = kind == Kind.HEAD || kind == Kind.GROUP ? Optional.of(Role.TABLE_HEAD)
                    : Optional.empty();
            return new Look(10, strong, own.orElse(kind == Kind.HEAD ? Role.SECONDARY : Role.TEXT), ground,
                    Optional.of(kind == Kind.TOTAL ? Role.FIELD_EDGE : Role.HAIRLINE),
                    kind != Kind.GROUP && side == Align.END ? HorizontalAlignment.RIGHT : HorizontalAlignment.GENERAL, true, format, quoted);
        }

        Look formatted(String pattern) {
            return new Look(size, bold, colour, fill, line, align, false, Optional.of(pattern), false);
        }

        Look centred() {
            return new Look(size, bold, colour, fill, line, HorizontalAlignment.CENTER, wrap, format, quoted);
        }

        Look wrapped() {
            return new Look(size, bold, colour, fill, line, HorizontalAlignment.LEFT, true, format, quoted);
        }

        Look quotedIf(boolean quote) {
            return new Look(size, bold, colour, fill, line, align, wrap, format, quote);
        }
    }

    CellStyle title() {
        return style(Look.plain(16, true, Role.ACCENT));
    }

    CellStyle section() {
        return style(Look.plain(12, true, Role.TEXT));
    }

    CellStyle text() {
        return style(Look.plain(11, false, Role.TEXT));
    }

    CellStyle note() {
        return style(Look.plain(10, false, Role.SECONDARY));
    }

    CellStyle runningText() {
        return style(Look.plain(11, false, Role.TEXT).wrapped());
    }

    CellStyle runningNote() {
        return style(Look.plain(10, false, Role.SECONDARY).wrapped());
    }

    CellStyle blank(Kind kind) {
        return style(Look.plain(10, false, Role.TEXT).in(kind, Align.START, Optional.empty()));
    }

    /** @param quoted shown as it is, also after it was edited */
    CellStyle text(PlacedCell placed, Column column, boolean quoted) {
        Look look = Look.plain(10, false, Role.TEXT).in(placed.kind(), column.align(), placed.cell().colour());
        boolean over = placed.kind() == Kind.HEAD && placed.cell().columns() > 1;
        return style((over ? look.centred() : look).quotedIf(quoted));
    }

    /** Exact to so many decimals, thousands apart; amounts of money with their currency, and all with the words around them. */
    CellStyle number(Kind kind, int decimals, Optional<Role> colour, Optional<String> currency, NumberWords words) {
        String plain = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
        String digits = currency.filter(CODE.asMatchPredicate()).map(code -> plain + "\\ [$" + code + "]").orElse(plain);
        return style(Look.plain(10, false, Role.TEXT).in(kind, Align.END, colour)
                .formatted(words.format(digits)));
    }

    /** The same, for a text that is shown as it is, also after it was edited. */
    CellStyle quoted(CellStyle style) {
        Look look = made.entrySet().stream().filter(it -> it.getValue() == style).findFirst().orElseThrow().getKey();
        return style(look.quotedIf(true));
    }

    /** Whether a spreadsheet would take a text for a formula. */
    static boolean wouldRun(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle style(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(look.size());
        font.setBold(look.bold());
        font.setColor(colour(look.colour()));
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wrap());
        style.setQuotePrefixed(look.quoted());
        style.setAlignment(look.align());
        if (look.align() == HorizontalAlignment.RIGHT) {
            style.setIndention((short) 1); // numbers keep off the texts of the next column
        }
        look.fill().ifPresent(role -> {
            style.setFillForegroundColor(colour(role));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        look.line().ifPresent(role -> {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(role));
        });
        look.format().ifPresent(format -> style.setDataFormat(workbook.createDataFormat().getFormat(format)));
        return style;
    }

    private static XSSFColor colour(Role role) {
        Rgb colour = PALETTE.colour(role);
        return new XSSFColor(new byte[] { OPAQUE, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue() }, null);
    }
}
