package org.baraza.testkit;

import static org.baraza.testkit.Values.amount;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.ScorecardLine;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearAmount;
import org.baraza.model.values.Formats;

/** Describes a whole document. */
public final class StrategyBuilder extends ElementBuilder<Strategy, StrategyBuilder> {

    StrategyBuilder() {
        super(StrategyFactory.eINSTANCE::createStrategy);
    }

    public StrategyBuilder titled(String title) {
        return then(strategy -> strategy.setTitle(title));
    }

    public StrategyBuilder of(String office, String country) {
        return then(strategy -> {
            strategy.setOffice(office);
            strategy.setCountry(country);
        });
    }

    /** From the first to the last quarter, such as "2025-Q1". */
    public StrategyBuilder running(String first, String last) {
        return then(strategy -> {
            strategy.setFirstQuarter(Formats.quarter(first));
            strategy.setLastQuarter(Formats.quarter(last));
        });
    }

    public StrategyBuilder inCurrency(String code) {
        return then(strategy -> strategy.setCurrency(code));
    }

    public StrategyBuilder inLanguage(String language) {
        return then(strategy -> strategy.setLanguage(language));
    }

    /** Sets one value of the profile, such as {@code primary.limit}. */
    public StrategyBuilder setting(String key, String value) {
        return then(strategy -> {
            if (strategy.getProfile() == null) {
                strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
            }
            add(strategy.getProfile(), key, value);
        });
    }

    /** The budget approved elsewhere, for the first, second, ... plan year. */
    public StrategyBuilder approvedBudget(long... amounts) {
        return then(strategy -> {
            for (int i = 0; i < amounts.length; i++) {
                YearAmount approved = StrategyFactory.eINSTANCE.createYearAmount();
                approved.setYear(i + 1);
                approved.setAmount(amount(amounts[i]));
                strategy.getApprovedBudget().add(approved);
            }
        });
    }

    /** A month closed with so many activities in each state, over the whole strategy. */
    public StrategyBuilder closing(String month, Map<String, Integer> countsByState) {
        return then(strategy -> {
            MonthClose close = StrategyFactory.eINSTANCE.createMonthClose();
            close.setMonth(Formats.month(month));
            for (String state : new TreeSet<>(countsByState.keySet())) {
                ScorecardLine line = StrategyFactory.eINSTANCE.createScorecardLine();
                line.setState(state);
                line.setCount(countsByState.get(state));
                close.getLines().add(line);
            }
            strategy.getMonthCloses().add(close);
        });
    }

    public StrategyBuilder with(AgencyBuilder agency) {
        return then((strategy, references) -> strategy.getAgencies().add(agency.build(references)));
    }

    public StrategyBuilder with(GroupBuilder group) {
        return then((strategy, references) -> strategy.getStakeholders().add(group.build(references)));
    }

    public StrategyBuilder with(ObjectiveBuilder objective) {
        return then((strategy, references) -> strategy.getObjectives().add(objective.build(references)));
    }

    public StrategyBuilder with(FeedbackBuilder item) {
        return then((strategy, references) -> strategy.getFeedback().add(item.build(references)));
    }

    /**
     * The document. What was given no id gets a readable one, the same at every build: "activity-2".
     *
     * @throws IllegalStateException if it names a group or an agency that it does not describe
     */
    @Override
    public Strategy build() {
        References references = new References();
        Strategy strategy = build(references);
        references.resolve(strategy);
        Map<String, Integer> counts = new HashMap<>();
        identify(strategy, counts);
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element) {
                identify(element, counts);
            }
        });
        return strategy;
    }

    private static void identify(StrategyElement element, Map<String, Integer> counts) {
        String kind = element.eClass().getName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        int number = counts.merge(kind, 1, Integer::sum);
        if (element.getId() == null) {
            element.setId(kind + "-" + number);
        }
    }

    private static void add(Profile profile, String key, String value) {
        Setting setting = StrategyFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue(value);
        profile.getSettings().add(setting);
    }
}
