package org.baraza.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8000 | XOF | 8,000 XOF",
        "1250.5 | USD | 1,250.50 USD", "1250.00 | USD | 1,250 USD",
        "0.125 | TND | 0.125 TND", "0.1 | TND | 0.100 TND", "0.5 | XOF | 0.5 XOF", "-3.25 | EUR | -3.25 EUR",
        "7.125 | USD | 7.125 USD", "12 | '' | 12", "1e3 | USD | 1,000 USD"})
    void isWrittenWithTheDigitsOfItsCurrencyAndNeverRounded(BigDecimal amount, String currency, String text) {
        assertEquals(text, new Money(amount, currency).text(Locale.ENGLISH));
    }

    @Test
    void isWrittenAndReadAsTheLanguageHasIt() {
        String french = money("1250.5", "EUR").text(Locale.FRENCH);
        assertEquals("1 250,50 EUR", french.replaceAll("\\p{Z}", " "));
        assertEquals(Optional.of(money("1250.50", "EUR")), Money.read(french, "EUR", Locale.FRENCH));
        assertEquals(Optional.of(money("1250", "XOF")), Money.read("1250 xof", "XOF", Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.5 | XOF", "1.005 | USD",
        "abc | USD", "1,2,3 | USD", "'' | USD", "1e5 | USD",
        "12 EUR | USD", "99999999999999999999999999999999999999999 | USD"})
    void whatIsNoAmountOfTheCurrencyIsNotRead(String typed, String currency) {
        assertEquals(Optional.empty(), Money.read(typed, currency, Locale.ENGLISH));
    }

    @Test
    void isRoundedOnlyWhenAsked() {
        assertFalse(money("0.5", "XOF").isPayable());
        assertEquals(money("2", "XOF"), money("2.5", "XOF").rounded());
        assertTrue(money("2.50", "USD").isPayable());
        assertTrue(money("2.000", "RWF").isPayable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XOF", "RWF", "JPY", "USD", "TND"})
    void whatIsWrittenIsReadAgain(String currency) {
        Random random = new Random(1);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH, Locale.of("pt"), Locale.of("ar")}) {
            for (int i = 0; i < 200; i++) {
                Money money = new Money(
                        BigDecimal.valueOf(random.nextInt(999_999_999), Currencies.digits(currency)), currency);
                BigDecimal read = Money.read(money.text(locale), currency, locale).orElseThrow().amount();
                assertEquals(0, money.amount().compareTo(read), money.text(locale));
            }
        }
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
