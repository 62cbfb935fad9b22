package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In every room the same key opens what the checks found of the cell, the field or what is chosen. */
@WithAWindowManager
class NoteKeyStoryTest extends StoryCase {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    @AfterEach
    void putTheRoomsBack() {
        turnToFirstPages();
    }

    @Test
    void atAnIndicatorInItsList() {
        Indicator indicator = withoutSource();
        Navigation.reveal(user.page(), indicator, Optional.empty());
        user.goTo(Rooms.MONITORING);
        assertEquals(found(indicator), note());
    }

    @Test
    void atTheFieldOfAnIndicator() {
        Indicator indicator = withoutSource();
        Navigation.reveal(user.page(), indicator, Optional.of(MODEL.getIndicator_Source()));
        user.settle();
        assertEquals(found(indicator), note());
    }

    @Test
    void atAFeedbackInTheRegisterAndAtItsField() {
        FeedbackItem item = strategy().getFeedback().getFirst();
        user.session().change("Refuse without a reason", () -> {
            item.setDecision(FeedbackDecision.REFUSED);
            item.setReason(null);
            item.setDue(null);
        });
        user.goTo(Rooms.MONITORING);
        Navigation.reveal(user.page(), item, Optional.empty());
        user.goTo(Rooms.MONITORING);
        assertEquals(found(item), note());
        desk.field("Reason").setFocus();
        assertEquals(found(item), note());
    }

    @Test
    void atAFieldOfTheStrategy() {
        Strategy strategy = strategy();
        user.session().change("Forget the vision", () -> strategy.setVision(null));
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Vision and mission");
        Navigation.reveal(user.page(), strategy, Optional.of(MODEL.getStrategy_Vision()));
        user.settle();
        assertEquals(messages(strategy).getFirst(), note());
    }

    @Test
    void atAGroupInItsNeeds() {
        user.goTo(Rooms.STAKEHOLDERS);
        StakeholderGroup group = strategy().getStakeholders().stream().filter(one -> !messages(one).isEmpty()).findFirst()
                .orElseThrow();
        Navigation.reveal(user.page(), group, Optional.of(MODEL.getStakeholderGroup_Needs()));
        user.press("Esc");
        assertTrue(messages(group).contains(note()));
    }

    @Test
    void atACellOfTheCoverage() {
        List<Activity> activities = strategy().getObjectives().stream().flatMap(one -> one.getActivities().stream()).toList();
        user.session().change("Take all leads away", () -> activities.forEach(activity -> {
            activity.setLead(null);
            activity.setLeadPerson(null);
        }));
        user.goTo(Rooms.WORKPLAN);
        user.turnTo("Coverage");
        user.goTo(Rooms.WORKPLAN);
        user.press("END");
        String note = note();
        user.turnTo("Budget");
        user.goTo(Rooms.WORKPLAN);
        user.press("END");
        String other = note();
        user.turnTo(user.pages().getFirst());
        assertTrue(activities.stream().anyMatch(activity -> messages(activity).contains(note)), note);
        assertTrue(activities.stream().anyMatch(activity -> messages(activity).contains(other)), other);
    }

    @Test
    void saysWhereNothingIsFound() {
        user.goTo(Rooms.CATALOGUE);
        user.press("Ctrl+1");
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), CLabel.class)
                .anyMatch(line -> line.getText().equals("The checks found nothing here."))));
    }

    private Indicator withoutSource() {
        Indicator indicator = strategy().getObjectives().getFirst().getIndicators().getFirst();
        user.session().change("Forget the source", () -> indicator.setSource(null));
        user.goTo(Rooms.MONITORING);
        return indicator;
    }

    /** What opens at the key, which is closed again. */
    private String note() {
        user.press("Ctrl+1");
        Shell note = user.shell().getDisplay().getActiveShell();
        assertTrue(note != user.shell(), "a note opens");
        String words = note.getText();
        user.press("Esc");
        return words;
    }

    private String found(StrategyElement element) {
        return messages(element).getFirst();
    }

    private List<String> messages(StrategyElement element) {
        return user.session().findings().about(element).stream().map(Finding::message).toList();
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
