package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** What the mouse does in the workplan, keys do too. */
@WithAWindowManager
class PlanByKeysStoryTest extends StoryCase {

    private final IEclipsePreferences widths = InstanceScope.INSTANCE.getNode("org.baraza.ui.workplan/columns");

    @BeforeEach
    void beginWithThePlan() {
        user.goTo(Rooms.WORKPLAN);
        user.turnTo(user.pages().getFirst());
    }

    @Test
    void aColumnIsMadeWiderAndNarrower() {
        goTo(first(), StrategyPackage.Literals.ACTIVITY__LEAD);
        user.press("Alt+ArrowRight");
        double wider = widths.getDouble("width.lead", 0);
        assertTrue(wider > 0, "nothing is kept");
        user.press("Alt+ArrowLeft");
        user.press("Alt+ArrowLeft");
        assertEquals(wider - 24, widths.getDouble("width.lead", 0), 1);
        widths.remove("width.lead");
    }

    @Test
    void anyGroupIsTakenAwayFromItsActivity() {
        Activity activity = user.session().strategy().getObjectives().stream().flatMap(each -> each.getActivities().stream())
                .filter(each -> each.getGroups().size() == 2).findFirst().orElseThrow();
        List<StakeholderGroup> both = List.copyOf(activity.getGroups());
        goTo(activity, StrategyPackage.Literals.ACTIVITY__GROUPS);
        user.press("F2");
        user.press("ArrowLeft");
        user.press("ArrowLeft");
        user.press("DEL");
        user.press("Enter");
        assertEquals(both.subList(1, 2), activity.getGroups());
        desk.takeAllBack();
    }

    @Test
    void theStartOfABarIsMoved() {
        YearQuarter from = first().getFirstQuarter();
        YearQuarter to = first().getLastQuarter();
        goTo(first(), StrategyPackage.Literals.ACTIVITY__FIRST_QUARTER);
        user.press("Shift+END");
        assertEquals(from.plusQuarters(1), first().getFirstQuarter());
        user.press("Shift+HOME");
        assertEquals(from, first().getFirstQuarter());
        assertEquals(to, first().getLastQuarter());
        desk.takeAllBack();
    }

    private void goTo(Activity activity, EStructuralFeature feature) {
        Navigation.reveal(user.page(), activity, Optional.of(feature));
        user.settle();
    }

    private Activity first() {
        return user.session().strategy().getObjectives().getFirst().getActivities().getFirst();
    }
}
