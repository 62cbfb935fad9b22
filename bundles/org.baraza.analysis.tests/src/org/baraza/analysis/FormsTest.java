package org.baraza.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; 1250.25; 1,250.25", "fr; 1250.5; 1\u202f250,5", "pt; 1250.5; 1.250,5", "en; 0; 0", "en; -3; -3"})
    void numbersAreWrittenAsTheLanguageDoes(String language, BigDecimal number, String written) {
        Forms forms = new Forms(Locale.forLanguageTag(language));
        assertEquals(written, forms.number(number));
        assertEquals(Optional.of(number), forms.readNumber(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; 1250; 1250", "en; ' 1 250 '; 1250", "fr; 1 250,5; 1250.5", "en; 1,250,000; 1250000", "ar; ١٢٥٠; 1250",
        "en; -0.5; -0.5"})
    void numbersAreReadAsTheyAreTyped(String language, String typed, BigDecimal number) {
        assertEquals(Optional.of(number), new Forms(Locale.forLanguageTag(language)).readNumber(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,2", "1,25", "1.2.3", "--1", "1e5", "12 or 13", "0000000000000000000000000000001"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertEquals(Optional.empty(), new Forms(Locale.ENGLISH).readNumber(typed));
    }

    @ParameterizedTest
    @CsvSource({"en, 31/10/2026", "fr, 31/10/2026", "pt, 31/10/2026", "de, 31.10.2026", "en-US, 10/31/2026",
        "ar, 31/10/2026", "sv, 2026-10-31"})
    void datesAreWrittenInFullAndReadAgain(String language, String written) {
        Forms forms = new Forms(Locale.forLanguageTag(language));
        LocalDate day = LocalDate.of(2026, 10, 31);
        assertEquals(written, forms.date(day));
        assertEquals(Optional.of(day), forms.readDate(written));
        assertEquals(Optional.of(day), forms.readDate("2026-10-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt"})
    void theHoursOfADayAreTwentyFour(String language) {
        assertEquals("14:32", new Forms(Locale.forLanguageTag(language)).time(LocalTime.of(14, 32)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.10.26", " 31-10-2026", "31 / 10 / 26"})
    void shortenedDatesAreRead(String typed) {
        assertEquals(Optional.of(LocalDate.of(2026, 10, 31)), new Forms(Locale.ENGLISH).readDate(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "October", "10/2026", "31/02/2026", "1/2/3/4", "31//2026", "99999/1/1"})
    void whatIsNoDateIsNotRead(String typed) {
        assertEquals(Optional.empty(), new Forms(Locale.ENGLISH).readDate(typed));
    }

    @Test
    void computedNumbersAreRounded() {
        Forms forms = new Forms(Locale.ENGLISH);
        assertEquals("16.26", forms.rounded(new BigDecimal("16.2575")));
        assertEquals("400", forms.rounded(new BigDecimal("400.0000")));
        assertEquals("35.95", forms.rounded(new BigDecimal("35.95068493150685")));
        assertEquals("0.13", forms.rounded(new BigDecimal("0.125")));
    }
}
