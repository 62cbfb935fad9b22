package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Judgement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** A quarter is over: an activity is evaluated, and what was decided changes the plan and is tied to the evaluation. */
@WithAWindowManager
class EvaluationStoryTest extends StoryCase {

    private static final String CONTEST = "Infographic contest for students";

    @BeforeEach
    void openTheEvaluations() {
        user.session().setAsOf(LocalDate.of(2026, 12, 31));
        user.goTo(Rooms.MONITORING);
        user.turnTo("Evaluations");
    }

    @Test
    void evaluatesAQuarterAndChangesThePlan() {
        Strategy before = EcoreUtil.copy(strategy());

        desk.row("Quarterly evaluation", CONTEST);
        desk.press("Evaluate");
        Evaluation evaluation = contest().getEvaluations().getLast();
        assertEquals(YearQuarter.of(2026, 4), evaluation.getQuarter());
        desk.pick("Best practice used", "Yes");
        desk.pick("Resources adequate", "No");
        desk.pick("Indicators still aligned", "Yes");
        desk.write("Findings", "Sixty teams need more time than two people have.");
        desk.write("Decisions", "The contest ends a quarter earlier in 2027.");
        assertEquals(Judgement.NO, evaluation.getResources());

        desk.press("Change the plan…");
        assertTrue(user.eventually(() -> user.page().getActivePart().getSite().getId().equals(Rooms.WORKPLAN)));
        Navigation.reveal(user.page(), contest(), Optional.of(StrategyPackage.eINSTANCE.getActivity_LastQuarter()));
        user.settle();
        user.type("q2 2026 q2 2027");
        user.press("Enter");
        assertTrue(user.eventually(() -> YearQuarter.of(2027, 2).equals(contest().getLastQuarter())),
                () -> "it ends in " + contest().getLastQuarter());
        String change = strategy().getHistory().getLast().getId();

        user.goTo(Rooms.MONITORING);
        desk.press("Link “Change time frame”");
        assertEquals(List.of(change), evaluation.getChanges());
        assertTrue(Widgets.visible(user.shell(), Button.class).noneMatch(button -> button.getText().startsWith("Link ")));
        assertTrue(Desk.line(desk.row("Quarterly evaluation", CONTEST)).endsWith("| 1"), "it is counted in the list");

        desk.choose("Changes of plan made", "Change time frame");
        assertEquals(List.of(), evaluation.getChanges());
        desk.press("Link “Change time frame”");

        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(before, strategy()));
        assertTrue(Desk.line(desk.row("Quarterly evaluation", CONTEST)).endsWith("| –"));
    }

    private Activity contest() {
        return user.session().analyses().activities().stream().filter(activity -> CONTEST.equals(activity.getName()))
                .findFirst().orElseThrow();
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
