package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** Files far larger than any plan are answered soon all the same. */
class LargeImportTest {

    private final Strategy plan = Plans.ofTraining();

    @Test
    void aTableOfManyRowsIsRecognisedSoon() throws Exception {
        Sheet.Builder sheet = new Sheet.Builder("Data", new Bounds());
        sheet.put(0, 0, new Cell.Text("Indicator")).put(0, 1, new Cell.Text("Date")).put(0, 2, new Cell.Text("Value"));
        for (int row = 1; row <= 300_000; row++) {
            sheet.put(row * 2, 0, new Cell.Text("Journalists trained")).put(row * 2, 1, new Cell.Text("2027-03-31"));
        }
        Recogniser recogniser = new Recogniser(Mapping.none(), Optional.empty(), Optional.empty());
        Sheet built = sheet.build();
        assertEquals(1, assertTimeout(Duration.ofSeconds(20), () -> new TableParts(recogniser).of(built)).size());
    }

    @Test
    void aCellOfManyGroupsIsReadSoon() throws Exception {
        Workbook book = SheetBuilder.named("Workplan").row("Activity | Key stakeholders engaged")
                .row("Media training | " + IntStream.range(0, 50_000).mapToObj(i -> "Group " + i).collect(Collectors.joining("; "))).book();
        assertTimeout(Duration.ofSeconds(20), () -> ImportPreview.of(plan, Optional.empty(), book, Plans.options()));
    }
}
