package org.baraza.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What a cell holds. A formula is what it came to when the file was last saved. */
public sealed interface Cell {

    /** As somebody would read it, without thousands and in the form of ISO 8601. */
    String text();

    /** A text, as it stands there. */
    record Text(String text) implements Cell {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A number.
     *
     * @param value with as many decimals as it is shown with, or more
     * @param percent whether it is shown as so many per cent: 0.45 as 45 %
     * @param from1904 whether its file counts days from 1904, as those of early Macintoshes do
     */
    record Number(BigDecimal value, boolean percent, boolean from1904) implements Cell {

        public Number(BigDecimal value, boolean percent) {
            this(value, percent, false);
        }

        @Override
        public String text() {
            BigDecimal shown = percent ? value.movePointRight(2) : value;
            BigDecimal bare = shown.stripTrailingZeros();
            return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** A formula that came to nothing, such as #REF!, or was never computed. */
    record Fault(String text) implements Cell {

        /** A formula whose result the file does not hold. */
        public static final Fault UNCOMPUTED = new Fault("=");
    }
}
