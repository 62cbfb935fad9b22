package org.baraza.ui.monitoring.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class AsOfChoicesTest {

    @Test
    void theEndsOfTheLastMonthsAreOffered() {
        assertEquals(LocalDate.of(2026, 2, 28), AsOfChoices.before(LocalDate.of(2026, 3, 31)).getFirst());
        assertEquals(LocalDate.of(2025, 9, 30), AsOfChoices.before(LocalDate.of(2026, 3, 31)).getLast());
    }
}
