package org.baraza.ui.monitoring.internal.model.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.EventCount;
import org.baraza.analysis.Forms;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private static final Forms ENGLISH = new Forms(Locale.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Forms FRENCH = new Forms(Locale.FRENCH);

    private final Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
    private final Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();

    @Test
    void categoriesAreTypedInALine() {
        indicator.getDimensions().add("sex");
        assertEquals("sex/women=1200, sex/men=95.5", read("women 1,200, men: 95.5", ENGLISH));
        assertEquals("sex/femmes=1200, sex/hommes=95.5", read("femmes 1 200\u00A0; hommes = 95,5", FRENCH));
        assertEquals("sex/15 to 24 years=30", read("15 to 24 years 30; ", ENGLISH));
        assertEquals("sex/women=2", read("women 1; women 2", ENGLISH));
        assertEquals("", read(" ", ENGLISH));
    }

    @Test
    void aDimensionHoldsForWhatFollowsIt() {
        indicator.getDimensions().addAll(List.of("sex", "Région"));
        assertEquals("sex/women=3, Région/north=1, Région/south=2", read("women 3; region: north 1; south 2", ENGLISH));
    }

    @Test
    void whatIsReadIsWrittenInTheSameWay() {
        indicator.getDimensions().addAll(List.of("sex", "region"));
        String typed = "sex: women 1,200; men 95; region: north 40";
        new ValueEdits(indicator).categories(measurement, categories(ENGLISH).read(typed).parts()).body().run();
        assertEquals(typed, categories(ENGLISH).written(measurement));
        indicator.getDimensions().clear();
        assertEquals(typed, categories(ENGLISH).written(measurement), "also of a dimension that is not named any more");
    }

    @Test
    void peopleCountedAtEventsComeBySexWhereTheIndicatorNamesIt() {
        EngagementEvent event = StrategyFactory.eINSTANCE.createEngagementEvent();
        event.setWomen(12);
        event.setMen(16);
        EventCount count = EventCount.upTo(DAY, List.of(event));
        assertEquals(List.of(), Categories.bySex(indicator, count));
        indicator.getDimensions().addAll(List.of("region", "Sex"));
        new ValueEdits(indicator).take(DAY, count.people(), "Counted", Categories.bySex(indicator, count)).body().run();
        new ValueEdits(indicator).take(DAY, count.people(), "Counted", Categories.bySex(indicator, count)).body().run();
        Measurement taken = indicator.getMeasurements().getFirst();
        assertEquals("Sex: women 12; men 16", Categories.of(indicator, taken, ENGLISH).written(taken));
    }

    @Test
    void aCategoryWithoutANumberIsRefused() {
        indicator.getDimensions().add("sex");
        Categories.Line line = categories(ENGLISH).read("women 3; men");
        assertEquals(List.of(), line.parts());
        assertEquals(Optional.of("“men” has no number at its end. Write each category with its value, and a semicolon "
                + "between: women 120; men 95."), line.refusal());
    }

    private Categories categories(Forms forms) {
        return Categories.of(indicator, measurement, forms);
    }

    private String read(String typed, Forms forms) {
        return categories(forms).read(typed).parts().stream()
                .map(part -> part.dimension() + "/" + part.category() + "=" + part.value().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
