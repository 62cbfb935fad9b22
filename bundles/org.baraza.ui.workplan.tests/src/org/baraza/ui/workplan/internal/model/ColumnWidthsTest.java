package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.TextMeasure;
import org.baraza.testkit.Builders;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final int MEANS = 1;
    private static final int Y2025 = 4;
    private static final int TIME = 9;

    @Test
    void fillWhatThereIs() {
        int[] widths = widths(12, 1290);
        assertTrue(Math.abs(1290 - Arrays.stream(widths).sum()) < widths.length);
    }

    @Test
    void textsGiveWayBeforeThePlanIsScrolled() {
        assertTrue(widths(12, 1100)[MEANS] < widths(12, 1290)[MEANS]);
        assertTrue(Arrays.stream(widths(12, 1100)).sum() <= 1100);
    }

    @Test
    void theNamesOfActivitiesGiveWayLast() {
        assertEquals(widths(12, 1290)[MEANS], widths(12, 1230)[MEANS]);
        assertTrue(widths(12, 1230)[TIME] < widths(12, 1290)[TIME]);
    }

    /** Presented to many, the names of most activities were cut while all else beside them had room to spare. */
    @Test
    void namesStayWholeAsLongAsOtherTextsHaveRoomToSpare() {
        assertEquals(260, widths(12, 1130)[MEANS]);
        String name = "Two-day outreach for microdata, 70 people";
        WorkplanModel longer = Plans.model(Plans.twoObjectives().with(Builders.anObjective("To grow.")
                .with(Builders.anActivity(name))).build());
        assertTrue(new ColumnWidths(longer, measure(), Metrics.standard()).in(1286)[MEANS] > name.length() * 6);
    }

    @Test
    void whereThePlanIsScrolledTextsAreWhole() {
        int[] widths = widths(12, 700);
        assertTrue(Arrays.stream(widths).sum() > 700);
        assertTrue(widths[0] + widths[MEANS] <= 0.55 * 700, "half of it is left for what is scrolled");
        assertEquals(260, widths[MEANS]);
        assertEquals(12 * 22, widths[TIME]);
        String department = "Department for relations with the users of figures";
        WorkplanModel wordy = Plans.model(Plans.twoObjectives().with(Builders.anAgency(department)).with(Builders
                .anObjective("To grow.").with(Builders.anActivity("Census").ledBy(department))).build());
        int lead = wordy.columnOf(Kind.LEAD).orElseThrow();
        assertTrue(new ColumnWidths(wordy, measure(), Metrics.standard()).in(700)[lead] > 50 * 6);
    }

    @Test
    void numbersNeverGiveWay() {
        assertEquals(widths(12, 1400)[Y2025], widths(12, 600)[Y2025]);
        WorkplanModel rich = Plans.model(Plans.twoObjectives().with(Builders.anObjective("To grow.")
                .with(Builders.anActivity("Census").costing(123_456_789_000L))).build());
        int year = rich.columnOf(Kind.COST).orElseThrow();
        assertTrue(new ColumnWidths(rich, measure(), Metrics.standard()).in(600)[year] > 90);
    }

    @Test
    void everythingGrowsWithTheFont() {
        assertEquals(2 * widths(12, 700)[MEANS], widths(24, 1400)[MEANS]);
    }

    @Test
    void whatAPersonChoseStaysButNoNumberIsCut() {
        WorkplanModel model = Plans.model(Plans.twoObjectives().build());
        int[] chosen = new ColumnWidths(model, measure(), Metrics.standard(), Map.of(Kind.MEANS, 333.0, Kind.COST, 5.0,
                Kind.LEAD, 1.0)).in(1290);
        assertEquals(333, chosen[MEANS]);
        assertEquals(widths(12, 1290)[Y2025], chosen[Y2025]);
        assertEquals(40, chosen[model.columnOf(Kind.LEAD).orElseThrow()]);
    }

    private static int[] widths(double font, int available) {
        return new ColumnWidths(Plans.model(Plans.twoObjectives().build()), measure(), new Metrics(font)).in(available);
    }

    /** Letters half as wide as high. */
    private static TextMeasure measure() {
        return (text, style) -> text.length() * style.size() / 2;
    }
}
