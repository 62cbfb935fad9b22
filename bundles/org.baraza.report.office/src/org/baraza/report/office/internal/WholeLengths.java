package org.baraza.report.office.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Lengths as Word has them, in whole twentieths or halves of a point: other programs write parts of one. */
final class WholeLengths {

    private static final Pattern PART = Pattern.compile("[-+]?\\d{1,9}\\.\\d+");
    private static final Set<String> MEASURED = Set.of("pgSz", "pgMar", "sz", "szCs", "spacing", "ind", "kern", "position", "w", "tab",
            "tblW", "tblInd", "tcW", "wBefore", "wAfter", "gridCol", "trHeight", "tblCellSpacing", "top", "bottom", "left", "right",
            "start", "end", "insideH", "insideV", "between", "bar", "cols", "col", "docGrid", "framePr", "tblpPr", "defaultTabStop");

    private WholeLengths() {
    }

    static void in(XmlObject all) {
        try (XmlCursor at = all.newCursor()) {
            while (!at.toNextToken().isNone()) {
                if (at.isStart() && MEASURED.contains(at.getName().getLocalPart())) {
                    round(at);
                }
            }
        }
    }

    private static void round(XmlCursor element) {
        try (XmlCursor attribute = element.newCursor()) {
            for (boolean more = attribute.toFirstAttribute(); more; more = attribute.toNextAttribute()) {
                String said = attribute.getTextValue();
                if (PART.matcher(said).matches()) {
                    attribute.setTextValue(new BigDecimal(said).setScale(0, RoundingMode.HALF_UP).toPlainString());
                }
            }
        }
    }
}
