package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Activities;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the document and the rule, a cut saves what was asked, or all that can be saved, and nothing in vain. */
class BudgetCutLawsTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private static final Catalogue NONE = Catalogue.of(List.of());

    @ParameterizedTest
    @MethodSource("cases")
    void aCutSavesWhatWasAskedOrSaysThatItCannot(long seed, CutRule rule) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        BudgetCut budget = BudgetCut.of(strategy, NONE, TODAY);
        BigDecimal most = budget.by(share("100"), rule).saved();
        for (String percent : List.of("0", "5", "12.5", "33", "60", "100")) {
            WhatIf result = budget.by(share(percent), rule);
            assertEquals(result.isReached(), result.saved().compareTo(result.asked()) >= 0);
            assertEquals(result.isReached(), result.asked().compareTo(most) <= 0);
            assertEquals(0, result.saved().compareTo(sum(result.savedByYear().values().stream())));
            if (!result.isReached()) {
                assertEquals(most, result.saved());
                assertEquals(0, result.asked().compareTo(result.saved().add(result.shortfall())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noActivityGoesInVain(long seed, CutRule rule) {
        WhatIf result = BudgetCut.of(RandomStrategy.seeded(seed).build(), NONE, TODAY).by(share("20"), rule);
        for (ActivityCut cut : result.cuts()) {
            assertTrue(cut.total().signum() > 0);
            assertTrue(!result.isReached()
                    || result.saved().subtract(cut.total()).compareTo(result.asked()) < 0, cut.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasSpentStays(long seed, CutRule rule) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        Budget budget = Budget.of(strategy, TODAY);
        for (ActivityCut cut : BudgetCut.of(strategy, NONE, TODAY).by(share("100"), rule).cuts()) {
            assertFalse(Activities.isCancelled(cut.activity(), TODAY));
            for (PlanYear year : budget.years()) {
                Figures figures = budget.of(cut.activity()).year(year);
                BigDecimal saved = cut.saved().getOrDefault(year.number(), BigDecimal.ZERO);
                assertTrue(saved.compareTo(figures.left().max(BigDecimal.ZERO)) <= 0);
                assertTrue(!year.lastDay().isBefore(TODAY) || saved.signum() == 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lostGroupsWereEngagedBeforeAndAreNoMore(long seed, CutRule rule) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        WhatIf result = BudgetCut.of(strategy, NONE, TODAY).by(share("70"), rule);
        Coverage before = Coverage.of(strategy, TODAY);
        result.groupsLost().forEach(group -> {
            assertTrue(before.of(group).isEngaged());
            assertTrue(before.of(group).activities().stream().allMatch(activity -> result.cut(activity).isPresent()
                    || activity.getFirstQuarter() != null));
        });
        assertEquals(result.groupsLost().size(), result.groupsLost().stream().distinct().count());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameQuestionGetsTheSameAnswer(long seed, CutRule rule) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        WhatIf result = BudgetCut.of(strategy, NONE, TODAY).by(share("30"), rule);
        Strategy copy = EcoreUtil.copy(strategy);
        WhatIf again = BudgetCut.of(copy, NONE, TODAY).by(share("30"), rule);
        assertEquals(ids(result), ids(again));
    }

    private static Stream<Arguments> cases() {
        return LongStream.rangeClosed(1, 12).boxed()
                .flatMap(seed -> Stream.of(CutRule.values()).map(rule -> Arguments.of(seed, rule)));
    }

    private static List<String> ids(WhatIf result) {
        return result.cuts().stream().map(cut -> cut.activity().getId()).toList();
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Reduction share(String percent) {
        return new Reduction.Share(new BigDecimal(percent));
    }
}
