package org.baraza.analysis;

import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document with holes and contradictions is analysed like any other: defined values, no exception. */
class BrokenDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void survivesAnyHole(long seed) {
        Random random = new Random(seed);
        Strategy strategy = whole();
        for (int round = 0; round < 40; round++) {
            punch(strategy, random);
            analyse(strategy);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-Q4", "-999999999-Q1", "0000-Q1"})
    void survivesAbsurdQuarters(String quarter) {
        for (String other : List.of("2025-Q1", quarter)) {
            analyse(aStrategy().running(other, quarter).with(anObjective("To be absurd").with(anActivity("Absurd")
                    .running(other, quarter).costing(1).reporting("2026-10", ReportedState.ON_TRACK)
                    .measuredBy(anIndicator("Absurd").startingAt("0000-01-01", 1).aimingAt("9999-12-31", 2)))).build());
        }
    }

    private static void analyse(Strategy strategy) {
        Budget budget = Budget.of(strategy, TODAY);
        assertEquals(budget.total(), EstimatedYears.of(strategy, TODAY).total());
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        assertEquals(strategy.getStakeholders().size(), matrix.placements().size());
        StakeholderMatrix.asOf(strategy, TODAY);
        Coverage.of(strategy, TODAY).groups().forEach(GroupCoverage::objectiveIndicators);
        IndicatorStates.of(strategy, TODAY);
        strategy.getObjectives().forEach(o -> o.getIndicators()
                .forEach(i -> IndicatorPath.of(i).ifPresent(IndicatorPath::points)));
        Scorecard now = Scorecard.of(strategy, YearMonth.from(TODAY), TODAY);
        ClosedMonth.of(strategy, YearMonth.from(TODAY)).map(ClosedMonth::scorecard).ifPresent(now::since);
        Fatigue.of(strategy, TODAY).tooMany();
        FeedbackSummary.of(strategy, TODAY);
        strategy.eAllContents().forEachRemaining(object -> {
            if (object instanceof StrategyElement element) {
                Labels.of(element, Locale.FRENCH);
            }
        });
    }

    /** Takes one value away that is there. */
    private static void punch(Strategy strategy, Random random) {
        List<EObject> objects = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(objects::add);
        EObject object = objects.get(random.nextInt(objects.size()));
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> object.eIsSet(f) && f.isChangeable() && !(object == strategy && f.isMany())).toList();
        if (!features.isEmpty()) {
            EStructuralFeature feature = features.get(random.nextInt(features.size()));
            if (object.eGet(feature) instanceof List<?> values && !values.isEmpty()) {
                EcoreUtil.remove(object, feature, values.get(random.nextInt(values.size())));
            } else {
                object.eUnset(feature);
            }
        }
    }

    private static Strategy whole() {
        return aStrategy().titled("Whole").running("2025-Q1", "2027-Q4").inCurrency("USD").inLanguage("en")
                .setting("primary.limit", "1").setting("report.due-day", "10").approvedBudget(10, 20, 30)
                .closing("2026-10", Map.of("on-track", 1)).with(anAgency("Office"))
                .with(aGroup("Journalists").at(2, 8).ranked(1).inOwnOrder(1, "First").assessed("2025-01-01", 1, 8))
                .with(aGroup("Teachers").at(8, 8).ranked(1).needing("Data"))
                .with(aFeedbackItem("More").raisedOn("2026-01-01").raisedBy("Teachers").closedOn("2026-02-01"))
                .with(anObjective("To train").measuredBy(anIndicator("Trust").due(
                        Frequency.YEARLY).startingAt("2024-12-31", 3).aimingAt("2027-12-31", 5)
                        .measured("2025-12-31", 4))
                        .with(anActivity("Training").engaging("Journalists", "Teachers").ledBy("Office")
                                .running("2025-Q1", "2027-Q4").costing(1, 2, 3).spending(1)
                                .revising(1, "2025-05-05", 2, "More").fundedBy("State", 1, 1).applying("p/t", "T", "P")
                                .reporting("2026-10", ReportedState.AHEAD)
                                .holding("Day", "2026-05-05", "Teachers").suspendedOn("2027-01-01", "Rest")
                                .measuredBy(anIndicator("Trained").startingAt("2024-12-31", 0)
                                        .aimingAt("2027-12-31", 90).tolerating(2).measured("2026-10-31", 40))))
                .build();
    }
}
