package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | USD | 8000        | 8000",
        "en | USD | 8,000       | 8000",
        "en | USD | 8,000.50    | 8000.50",
        "en | USD | USD 8 000   | 8000",
        "en | USD | 8000 usd    | 8000",
        "en | USD | –           | 0",
        "en | USD | 0           | 0",
        "en | USD | -5          | -5",
        "fr | EUR | 8 000,50    | 8000.50",
        "fr | EUR | 8000        | 8000",
        "pt | EUR | 8.000,5     | 8000.5",
        "ar | USD | ٨٠٠٠        | 8000",
    })
    void readsAmountsAsTheLanguageWritesThem(String language, String currency, String typed, BigDecimal amount) {
        assertEquals(Optional.of(amount), amounts(language, currency).read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | USD | eight",
        "en | USD | 8,00",
        "en | USD | 8.000",
        "en | USD | 8,000.505",
        "en | USD | 1e9",
        "en | USD | EUR 8",
        "fr | EUR | 8.000",
        "en | JPY | 8.5",
    })
    void refusesWhatCouldMeanSomethingElse(String language, String currency, String typed) {
        assertEquals(Optional.empty(), amounts(language, currency).read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | XOF | FCFA 12 500 000  | 12500000",
        "en | XOF | 1.250.000 F CFA  | 1250000",
        "en | XOF | 8.000            | ",
        "en | USD | €1.250,75        | 1250.75",
        "en | USD | 8,5              | 8.5",
        "en | USD | EUR 8            | ",
        "en | USD | usd 8            | 8",
        "fr | EUR | $1,250.50        | 1250.50",
        "fr | CHF | CHF 1’250.50     | 1250.50",
        "en | USD | about 8 or so    | ",
    })
    void readsWhatComesFromASpreadsheetIfItMeansOneThing(String language, String currency, String pasted,
            BigDecimal amount) {
        assertEquals(Optional.ofNullable(amount), amounts(language, currency).readForeign(pasted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 8000      | 8,000",
        "en | 0         | –",
        "en | 0.00      | –",
        "en | -200      | −200",
        "en | 1250.5    | 1,250.50",
        "en | 8E+3      | 8,000",
        "fr | 1250.5    | 1 250,50",
        "en | 123456789012345678901234567890 | 123,456,789,012,345,678,901,234,567,890",
    })
    void writesThem(String language, BigDecimal amount, String text) {
        assertEquals(text, amounts(language, "USD").text(amount).replaceAll("\\h", " "));
    }

    private static Amounts amounts(String language, String currency) {
        return new Amounts(Locale.forLanguageTag(language), Optional.of(currency));
    }
}
