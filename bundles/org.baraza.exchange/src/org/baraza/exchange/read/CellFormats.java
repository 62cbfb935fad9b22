package org.baraza.exchange.read;

import static org.baraza.exchange.read.XmlPart.attribute;
import static org.baraza.exchange.read.XmlPart.number;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.UnreadableFileException;

/** How the numbers of a workbook are shown: as days, as so many per cent, with how many decimals. */
final class CellFormats implements XmlPart.Listener {

    private static final int MOST_DECIMALS = 20;
    private static final Pattern DAY_BEHIND = Pattern.compile("\" \\((\\d{1,2}[^\"()\\d]{1,20}\\d{4})\\)\"$");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final Bounds bounds;
    private boolean inStyles;

    /** How much of a date is shown. */
    enum Precision { NONE, YEAR, MONTH, DAY }

    /**
     * @param decimals with which a number is shown at least
     * @param day in brackets behind it, as our reports show a measurement; empty for none
     */
    record Shown(Precision precision, boolean percent, int decimals, String day) {

        boolean date() {
            return precision != Precision.NONE;
        }
    }

    private CellFormats(Bounds bounds) {
        this.bounds = bounds;
    }

    static CellFormats read(Optional<InputStream> part, Bounds bounds) throws IOException, UnreadableFileException {
        CellFormats formats = new CellFormats(bounds);
        if (part.isPresent()) {
            XmlPart.read(part.get(), "xl/styles.xml", formats);
        }
        return formats;
    }

    @Override
    public void begin(String name, XMLStreamReader at) throws UnreadableFileException {
        switch (name) {
            case "numFmt" -> {
                bounds.entry();
                own.put(number(at, "numFmtId", 0), attribute(at, "formatCode"));
            }
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    bounds.entry();
                    styles.add(number(at, "numFmtId", 0));
                }
            }
            default -> { }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inStyles = false;
        }
    }

    Shown of(int style) {
        return shown.computeIfAbsent(style < styles.size() ? styles.get(style) : 0, this::judge);
    }

    private Shown judge(int id) {
        String code = Optional.ofNullable(own.get(id)).or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
                .orElse("General");
        Matcher behind = DAY_BEHIND.matcher(code.split(";", 2)[0]);
        String first = code.split(";", 2)[0].replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        int point = first.indexOf('.');
        int decimals = point < 0 ? 0 : (int) first.substring(point).chars().filter(c -> c == '0').count();
        boolean date = DateUtil.isADateFormat(id, code);
        return new Shown(date ? precision(first.toLowerCase(Locale.ROOT)) : Precision.NONE, !date && first.contains("%"), date ? 0 : Math.min(decimals, MOST_DECIMALS),
                behind.find() && DayText.find(behind.group(1)).isPresent() ? behind.group(1) : "");
    }

    private static Precision precision(String code) {
        return code.matches("[^dhs]*m[^dhs]*") ? Precision.MONTH : code.matches("[^dhs]*y[^dhs]*") ? Precision.YEAR : Precision.DAY;
    }
}
