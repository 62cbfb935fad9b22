package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.model.strategy.Team;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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

    /** Space does not tick what the document shows otherwise; Enter opens a task that is done anywhere. */
    @Test
    void whatTheDocumentShowsIsNotTickedAndATaskOfOnesOwnIsOpened() {
        user.goTo(Rooms.STRATEGY);
        user.goTo(Rooms.GUIDE);
        Strategy strategy = user.session().strategy();
        Task team = strategy.getPhases().getFirst().getTasks().getFirst();
        choose(team);
        boolean before = team.isDone();
        user.press("Space");
        assertTrue(user.eventually(() -> said("Baraza counts this task itself: 7 of 7 are there.")));
        assertEquals(before, team.isDone());

        Task own = strategy.getPhases().getLast().getTasks().getLast();
        choose(own);
        assertTrue(user.inDialog(() -> user.press("Enter"), dialog -> {
            assertEquals("Edit task…", dialog.getText());
            desk.press(dialog, "Cancel");
        }));
        choose(own);
        user.press("Space");
        assertTrue(user.eventually(own::isDone));
        desk.takeAllBack();
    }

    private void choose(Task task) {
        Tree tree = Widgets.visible(user.shell(), Tree.class)
                .filter(each -> each.getItemCount() > 0 && each.getItem(0).getData() instanceof Phase).findFirst().orElseThrow();
        TreeItem phase = of(task.eContainer(), tree.getItems());
        tree.setFocus();
        tree.setSelection(phase);
        user.press("ArrowRight");
        tree.setSelection(of(task, phase.getItems()));
        tree.notifyListeners(SWT.Selection, new Event());
        user.settle();
    }

    private static TreeItem of(Object element, TreeItem[] items) {
        return Stream.of(items).filter(item -> item.getData() == element).findFirst().orElseThrow();
    }

    private boolean said(String begin) {
        return Widgets.visible(user.shell(), CLabel.class).anyMatch(label -> label.getText().startsWith(begin));
    }

    private static Member communicator() {
        Member member = StrategyFactory.eINSTANCE.createMember();
        member.setName("A. Otieno");
        member.getExpertise().add(Expertise.COMMUNICATIONS);
        return member;
    }

    private Label reason(String words) {
        return Widgets.visible(user.shell(), Label.class).filter(label -> label.getText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("The Guide does not say: " + words));
    }

    private void assertIsReadWhole(Label label) {
        assertTrue(user.eventually(() -> label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y),
                () -> label.getSize() + " is too low for: " + label.getText());
    }
}
