package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Team;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

/** What the foot of the Guide says comes next can be read to its end. */
@WithAWindowManager
class GuideStoryTest extends StoryCase {

    @Test
    void theReasonHasRoomAlsoOnceItSaysHowFarTheTaskIs() {
        user.goTo(Rooms.STRATEGY);
        Team team = user.session().strategy().getTeam();
        user.session().change("Delete the team", () -> {
            team.setLead(null);
            team.getWriters().clear();
            team.getMembers().clear();
            user.session().strategy().getPhases().getFirst().getTasks().getFirst().setDone(false);
        });
        workbench.settle();
        assertIsReadWhole(reason("Bring together"));

        user.session().change("Add member", () -> team.getMembers().add(communicator()));
        workbench.settle();
        assertIsReadWhole(reason("1 of 7 are there. Bring together"));
    }

    private static Member communicator() {
        Member member = StrategyFactory.eINSTANCE.createMember();
        member.setName("A. Otieno");
        member.getExpertise().add(Expertise.COMMUNICATIONS);
        return member;
    }

    private Label reason(String begin) {
        return Widgets.visible(user.shell(), Label.class).filter(label -> label.getText().startsWith(begin)).findFirst()
                .orElseThrow(() -> new AssertionError("The Guide does not say: " + begin));
    }

    private void assertIsReadWhole(Label label) {
        assertTrue(user.eventually(() -> label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y),
                () -> label.getSize() + " is too low for: " + label.getText());
    }
}
