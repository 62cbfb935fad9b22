package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Words;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.common.util.Enumerator;
import org.threeten.extra.YearQuarter;

/** Values as people read them. */
record ValueWords(Locale language, Forms forms) {

    ValueWords(Locale language) {
        this(language, new Forms(language));
    }

    String of(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(this::of).collect(Collectors.joining("; "));
            case Boolean yes -> yes ? Messages.Value_yes : Messages.Value_no;
            case Enumerator literal -> Words.of(literal, language);
            case LocalDate day -> forms.date(day);
            case YearMonth month -> forms.month(month);
            case YearQuarter quarter -> Words.of(quarter, language);
            case BigDecimal amount -> forms.number(amount);
            case Double number -> forms.number(BigDecimal.valueOf(number));
            case StrategyElement element -> Labels.name(element).orElseGet(() -> Labels.of(element, language));
            default -> value.toString();
        };
    }
}
