package org.baraza.exchange.internal.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with decimal commas, thousands, currencies and signs of every sort. */
class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = { "1250|1250", "1,250.50|1250.50", "1,250|1250", "1,250,000|1250000", "12.5|12.5",
            "12,5|12.5", "0.125|0.125", "0,125|0.125", "1 250,50|1250.50", "1\u00a0250\u00a0000|1250000", "1\u202f250,5|1250.5",
            "1.250.000,75|1250000.75", "$ 1,200.00|1200.00", "USD 1,200|1200", "1 200 USD|1200", "US$1,200|1200", "1 000,50 $US|1000.50", "1,000 US dollars|1000", "US $ 5|5", "7 dollars US|7",
            "(300)|-300", "-45|-45", "−45|-45", "45 %|45", ".5|0.5", "5.|5.0", "1'250|1250", "1’250.5|1250.5" })
    void ofEnglishTables(String typed, BigDecimal expected) throws RefusedValueException {
        assertEquals(expected, new NumberText(false, "USD").of(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12,500|12.500", "1.250|1250", "1 250|1250", "8 000 FCFA|8000", "8\u202f000 F CFA|8000",
            "8.000.000 XOF|8000000", "2,5|2.5", "8 000 F|8000",
            "0.125|0.125" })
    void ofFrenchTables(String typed, BigDecimal expected) throws RefusedValueException {
        assertEquals(expected, new NumberText(true, "XOF").of(typed));
    }

    /** As offices of Africa write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1 200 000 francs CFA|1200000|XOF", "1 200 francs|1200|XAF", "Kshs 12,000|12000|KES", "Kshs. 12,000/=|12000|KES", "12,000 TSh|12000|TZS",
            "TShs 5,000/-|5000|TZS", "UShs 9,000|9000|UGX", "GH₵ 500|500|GHS", "GH¢500|500|GHS", "N$ 500|500|NAD", "Rs 12 000|12000|MUR", "Rs. 12,000|12000|SCR", "Br 500|500|ETB",
            "500 birr|500|ETB", "1,200/=|1200|UGX", "5,000/-|5000|KES", "5,000 /=|5000|KES", "500 euros|500|EUR" })
    void ofAfricanOffices(String typed, BigDecimal expected, String currency) throws RefusedValueException {
        assertEquals(expected, new NumberText(false, currency).of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Kshs 500", "GH₵ 500", "N$ 500", "Rs 500", "Br 500", "A$ 500", "500 francs CFA", "500 euros" })
    void signsOfAnotherCurrencyAreRefused(String typed) {
        assertTrue(assertThrows(RefusedValueException.class, () -> new NumberText(false, "USD").of(typed)).getMessage().contains("USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "5,000/6", "5/-6", "1/2", "T1 2027", "INS", "12,000/year" })
    void whatHasASlashOrAWordIsNoAmount(String typed) {
        assertEquals(false, NumberText.isAmount(typed));
    }

    /** No price has thousandths, whatever the language of the table. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "12,500|12500", "12.500|12500", "12.50|12.50", "12,5|12.5", "12.500,50|12500.50" })
    void ofMoney(String typed, BigDecimal expected) throws RefusedValueException {
        assertEquals(expected, new NumberText(true, "XOF").money(new Cell.Text(typed)));
        assertEquals(expected, new NumberText(false, "XOF").money(new Cell.Text(typed)));
    }

    @Test
    void aCurrencyWithThousandthsHasThem() throws RefusedValueException {
        assertEquals(new BigDecimal("12.500"), new NumberText(false, "TND").money(new Cell.Text("12.500")));
    }

    @Test
    void aFormulaThatWasNeverReckonedIsToldAsOne() {
        String reason = assertThrows(RefusedValueException.class, () -> new NumberText(false, "").of(new Cell.Fault("="), true))
                .getMessage();
        assertEquals(NLS.bind(Messages.Value_fault, "="), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = { "100 k", "100K", "1.5M", "2 M FCFA", "1e6", "1E+06" })
    void lettersThatCountThousandsAreNoCurrencies(String typed) {
        assertThrows(RefusedValueException.class, () -> new NumberText(false, "XOF").of(typed));
    }

    @Test
    void theSameLettersBeforeTheNumberAreCurrencies() throws RefusedValueException {
        assertEquals(new BigDecimal("1500"), new NumberText(false, "ZMW").of("K 1,500"));
        assertEquals(new BigDecimal("1500"), new NumberText(false, "LSL").of("M1,500"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "about 500", "n/a", "-", "2.5 million", "1-2", "10 to 20", "1,2,3.4.5", "1,25,000.5.1", "12abc" })
    void whatIsNotCertainIsRefused(String typed) {
        assertThrows(RefusedValueException.class, () -> new NumberText(false, "USD").of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "10,000 - 15,000", "USD 10,000 – USD 15,000", "$10,000-15,000", "10 to 20", "between 10,000 and 15,000", "10 000 à 15 000 FCFA",
        "de 5 000 à 8 000 F CFA", "entre 5 et 8", "5% - 8%" })
    void aRangeIsToldAsOne(String typed) {
        assertEquals(NLS.bind(Messages.Value_range, typed),
                assertThrows(RefusedValueException.class, () -> new NumberText(true, "XOF").of(typed)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2027-10-31", "31/12/2027", "12abc", "1.2.3" })
    void whatIsNoRangeIsNotToldAsOne(String typed) {
        assertEquals(NLS.bind(Messages.Value_number, typed),
                assertThrows(RefusedValueException.class, () -> new NumberText(false, "USD").of(typed)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = { "€ 500", "500 EUR", "$500", "500 US$", "500 $US", "500 US dollars" })
    void anotherCurrencyIsRefused(String typed) {
        String reason = assertThrows(RefusedValueException.class, () -> new NumberText(true, "XOF").of(typed)).getMessage();
        assertTrue(reason.contains("XOF"), reason);
    }

    @Test
    void perCentIsAHundredthWhereASpreadsheetShowsItSo() throws RefusedValueException {
        Cell cell = new Cell.Number(new BigDecimal("0.45"), true);
        assertEquals(new BigDecimal("45"), new NumberText(false, "").of(cell, true));
        assertEquals(new BigDecimal("0.45"), new NumberText(false, "").of(cell, false));
    }
}
