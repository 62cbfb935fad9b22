package org.baraza.ui.monitoring.internal.model.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a spreadsheet says of a day. */
public record DayValue(LocalDate day, Optional<BigDecimal> measured, Optional<BigDecimal> target, Optional<String> note) {

    boolean saysNothing() {
        return measured.isEmpty() && target.isEmpty() && note.isEmpty();
    }
}
