package org.baraza.testkit;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearAmount;
import org.threeten.extra.YearQuarter;

/**
 * A strategy that nobody wrote, but somebody could have: for tests of what has to hold for every document. The same
 * seed and sizes make the same document, ids included.
 *
 * <pre>
 * Strategy strategy = RandomStrategy.seeded(42).build();
 * Strategy large = RandomStrategy.seeded(42).groups(200).objectives(20).activitiesEach(50).gaps(0).build();
 * </pre>
 *
 * Without sizes it has those that the guidelines advise, or a few more or less. Facts are missing here and there, as
 * {@link #gaps} says. It begins in 2024 or 2025 and is monitored up to October 2026.
 */
public final class RandomStrategy {

    private static final List<String> CURRENCIES = List.of("XOF", "RWF", "EUR", "USD", "TND");

    private final long seed;
    private int gaps = 10;
    private int groups = -1;
    private int agencies = -1;
    private int objectives = -1;
    private int activities = -1;
    private YearMonth monitored = YearMonth.of(2026, 10);

    private RandomStrategy(long seed) {
        this.seed = seed;
    }

    public static RandomStrategy seeded(long seed) {
        return new RandomStrategy(seed);
    }

    /** How many facts of a hundred are missing; 10 unless said otherwise, 0 for a complete document. */
    public RandomStrategy gaps(int percent) {
        gaps = percent;
        return this;
    }

    public RandomStrategy groups(int number) {
        groups = number;
        return this;
    }

    public RandomStrategy agencies(int number) {
        agencies = number;
        return this;
    }

    public RandomStrategy objectives(int number) {
        objectives = number;
        return this;
    }

    /** Activities of each objective. */
    public RandomStrategy activitiesEach(int number) {
        activities = number;
        return this;
    }

    /** The last month that has reports and measurements. */
    public RandomStrategy monitoredUntil(YearMonth month) {
        monitored = month;
        return this;
    }

    public Strategy build() {
        Dice dice = new Dice(seed, gaps);
        Strategy strategy = frame(dice);
        addAgencies(strategy, dice);
        new RandomGroups(dice).add(strategy, groups >= 0 ? groups : dice.between(5, 14));
        new RandomTexts(dice).add(strategy);
        int count = objectives >= 0 ? objectives : dice.between(2, 5);
        RandomWorkplan workplan = new RandomWorkplan(dice, strategy, monitored);
        IntStream.range(0, count)
                .forEach(i -> workplan.addObjective(i + 1, activities >= 0 ? activities : dice.between(2, 6)));
        new RandomFeedback(dice, strategy, monitored).add();
        identify(strategy);
        return strategy;
    }

    private Strategy frame(Dice dice) {
        Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
        strategy.setTitle("Fictional strategy " + seed);
        strategy.setCountry("Republic of Tamasi (fictional)");
        strategy.setOffice("National Statistics Institute of Tamasi");
        strategy.setLanguage(dice.percent(50) ? "en" : "fr");
        strategy.setCurrency(dice.any(CURRENCIES));
        YearQuarter first = YearQuarter.of(dice.between(2024, 2025), dice.between(1, 4));
        strategy.setFirstQuarter(first);
        strategy.setLastQuarter(first.plusQuarters(dice.between(11, 19)));
        if (dice.percent(40)) {
            strategy.getApprovedBudget().add(approved(dice));
        }
        return strategy;
    }

    private static YearAmount approved(Dice dice) {
        YearAmount approved = StrategyFactory.eINSTANCE.createYearAmount();
        approved.setYear(1);
        approved.setAmount(Values.amount(dice.between(10, 900) * 1000L));
        return approved;
    }

    private void addAgencies(Strategy strategy, Dice dice) {
        int count = agencies >= 0 ? agencies : dice.between(1, 5);
        for (int i = 1; i <= count; i++) {
            Agency agency = StrategyFactory.eINSTANCE.createAgency();
            agency.setName(i == 1 ? strategy.getOffice() : "Ministry " + i);
            agency.setAcronym(i == 1 ? "NSI" : "M" + i);
            strategy.getAgencies().add(agency);
        }
    }

    /** Facts with a natural key are called by it, the others readably and the same at every build: "activity-2". */
    private static void identify(Strategy strategy) {
        Map<String, Integer> counts = new HashMap<>();
        name(strategy, counts);
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element) {
                name(element, counts);
            }
        });
    }

    private static void name(StrategyElement element, Map<String, Integer> counts) {
        String kind = element.eClass().getName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        int number = counts.merge(kind, 1, Integer::sum);
        element.setId(Identities.natural(element).orElse(kind + "-" + number));
    }
}
