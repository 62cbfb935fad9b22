package org.baraza.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({"XOF, 0", "RWF, 0", "JPY, 0", "XAF, 0", "USD, 2", "EUR, 2", "MAD, 2", "TND, 3", "eur, 2", "KWD, 3",
        "TMD, 2", "'', 2"})
    void haveTheirDigits(String code, int digits) {
        assertEquals(digits, Currencies.digits(code));
    }

    @Test
    void aCodeThatNobodyKnowsIsNamedWithTheFormExpected() {
        assertEquals(Optional.empty(), Currencies.find("FCFA"));
        assertEquals("'FCFA' is not a currency code of ISO 4217, such as XOF, RWF or USD",
                assertThrows(IllegalArgumentException.class, () -> Currencies.of(" FCFA ")).getMessage());
        assertEquals("XOF", Currencies.of("xof ").getCurrencyCode());
    }
}
