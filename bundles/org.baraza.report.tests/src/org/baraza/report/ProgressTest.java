package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for a long report hears how far it is. */
class ProgressTest {

    private final List<Integer> heard = new ArrayList<>();

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    private static ReportDocument document(int rows) {
        Table.Builder table = Table.of("Rows", Column.text("A"));
        for (int i = 0; i < rows; i++) {
            table.row("x");
        }
        return ReportDocument.titled("T", Locale.ENGLISH).text("one").table(table.build()).text("two").build();
    }

    private void write(int rows, int steps) throws IOException {
        Progress.telling(heard::add, document(rows), () -> {
            for (int i = 0; i < steps; i++) {
                Progress.step();
            }
        });
    }

    @Test
    void aStepIsABlockOrARow() throws IOException {
        write(1, 4);
        assertEquals(List.of(25, 50, 75, 99), heard);
    }

    @Test
    void eachNumberIsToldOnceAndNoneBeyondTheEnd() throws IOException {
        write(997, 1200);
        assertEquals(99, heard.size());
        assertEquals(99, heard.getLast());
    }

    @Test
    void aPartThatSaysLittleIsNotHeard() throws IOException {
        Progress.telling(heard::add, document(0), () -> {
            Progress.quietly(document(0), Progress::step);
            Progress.step();
        });
        assertEquals(List.of(33), heard);
    }

    @Test
    void whatIsGivenUpGoesNoFurther() {
        assertThrows(InterruptedIOException.class, () -> Progress.telling(heard::add, document(1), () -> {
            Progress.step();
            Thread.currentThread().interrupt();
            Progress.step();
        }));
        assertEquals(List.of(25), heard);
    }

    @Test
    void aWriterAloneTellsNobody() throws IOException {
        Progress.step();
        assertEquals(List.of(), heard);
    }
}
