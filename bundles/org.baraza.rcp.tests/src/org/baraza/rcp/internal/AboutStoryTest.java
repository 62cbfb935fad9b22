package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.Scope;
import org.baraza.ui.Rooms;
import org.junit.jupiter.api.Test;

/** The wizard promises that what it asked can be changed later: it is all there on the first page. */
class AboutStoryTest extends StoryCase {

    @Test
    void whomTheStrategyBindsIsChangedAndTakenBack() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("About");
        assertEquals(Scope.SYSTEM, scope());
        desk.pick("Binds", Words.of(Scope.COORDINATOR, Locale.ENGLISH));
        assertEquals(Scope.COORDINATOR, scope());
        desk.takeAllBack();
        assertEquals(Scope.SYSTEM, scope());
    }

    private Scope scope() {
        return user.session().strategy().getScope();
    }
}
