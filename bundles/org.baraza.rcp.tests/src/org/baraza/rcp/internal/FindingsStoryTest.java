package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** A plan of which one check finds more than anyone reads at once. */
@WithAWindowManager
class FindingsStoryTest extends StoryCase {

    private static final int ADDED = 120;

    @Test
    void enterShowsMoreOfOneKindAndGoesToTheFirstOfThem() {
        List<Activity> activities = user.session().strategy().getObjectives().getLast().getActivities();
        user.session().change("Add activities", () -> IntStream.range(0, ADDED)
                .mapToObj(FindingsStoryTest::visit).forEach(activities::add));
        user.goTo(Rooms.FINDINGS);
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), Tree.class).anyMatch(
                tree -> entries(tree).anyMatch(FindingsStoryTest::isMore))), "there is more than is shown");
        Tree list = Widgets.visible(user.shell(), Tree.class)
                .filter(tree -> entries(tree).anyMatch(FindingsStoryTest::isMore)).findFirst().orElseThrow();
        TreeItem more = entries(list).filter(FindingsStoryTest::isMore).reduce((one, next) -> next).orElseThrow();
        int least = list.getItem(0).getBounds().height;
        long before = entries(list).count();

        list.setSelection(more);
        user.settle();
        list.notifyListeners(SWT.Selection, new Event());
        list.setFocus();
        user.press("Enter");
        assertTrue(user.eventually(() -> entries(list).count() > before));
        user.settle();
        TreeItem chosen = list.getSelection()[0];
        assertTrue(chosen.getText().contains("number "), chosen::getText);
        assertEquals(List.of(), entries(list).filter(item -> item.getBounds().intersects(list.getClientArea()))
                .filter(item -> item.getBounds().height < least).map(TreeItem::getText)
                .filter(text -> !text.isEmpty()).toList());
        desk.takeAllBack();
    }

    @Test
    void theKeyOfNotesAndTheMenuOpenAtTheChosenFinding() {
        user.goTo(Rooms.FINDINGS);
        assertTrue(user.eventually(() -> Widgets.visible(user.shell(), Tree.class).anyMatch(
                tree -> entries(tree).findAny().isPresent() && tree.isVisible() && tree.getColumnCount() == 1)));
        Tree list = Widgets.visible(user.shell(), Tree.class)
                .filter(tree -> entries(tree).findAny().isPresent() && tree.getColumnCount() == 1).findFirst().orElseThrow();
        TreeItem first = entries(list).findFirst().orElseThrow();
        list.setSelection(first);
        list.notifyListeners(SWT.Selection, new Event());
        list.setFocus();
        user.settle();
        int before = list.getDisplay().getShells().length;
        user.press("Ctrl+1");
        assertTrue(user.eventually(() -> list.getDisplay().getShells().length > before), "a note is open");
        user.press("Esc");
        assertTrue(user.eventually(() -> list.getDisplay().getShells().length == before && list.isFocusControl()), desk::focus);

        Event menu = new Event();
        menu.detail = SWT.MENU_KEYBOARD;
        list.notifyListeners(SWT.MenuDetect, menu);
        Rectangle row = first.getBounds();
        assertEquals(list.toDisplay(row.x, row.y + row.height), new Point(menu.x, menu.y));
    }

    private static Activity visit(int number) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName("Visit to the district office number " + number);
        return activity;
    }

    private static Stream<TreeItem> entries(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(heading -> Stream.of(heading.getItems()));
    }

    private static boolean isMore(TreeItem item) {
        return item.getText().contains("Enter shows more");
    }
}
