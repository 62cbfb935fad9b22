package org.baraza.cli.internal.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.baraza.analysis.CutRule;
import org.baraza.analysis.Reduction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutWordsTest {

    @Test
    void aShareEndsWithItsSign() {
        assertEquals(new Reduction.Share(new BigDecimal("12.5")), CutWords.reduction("12.5%"));
        assertEquals(new Reduction.Amount(new BigDecimal("25000")), CutWords.reduction("25000"));
    }

    @Test
    void yearsAreNumbersAndSpans() {
        assertEquals(List.of(1, 3, 4, 5), List.copyOf(CutWords.years("3-5,1")));
    }

    @Test
    void aRuleHasTheWordOfJsonOrItsId() {
        assertEquals(CutRule.LATEST_START, CutWords.rule("latestStart"));
        assertEquals(CutRule.LATEST_START, CutWords.rule("latest-start"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "%", "0", "0%", "-1", "100.1%", "1e9", "many" })
    void whatIsNoReductionIsRefused(String word) {
        assertThrows(IllegalArgumentException.class, () -> CutWords.reduction(word));
    }
}
