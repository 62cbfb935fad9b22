package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.HeadButton;
import org.baraza.ui.RoomHead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomHeadTest {

    private static final String HELP = "org.baraza.ui.strategy.room";

    private final Shell shell = new Shell(Display.getCurrent());
    private final RoomHead head = new RoomHead(shell);

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void oneLonePageOffersNoChoice() {
        page("Plan");
        assertEquals(List.of(), offered());
    }

    @Test
    void twoPagesAreOfferedAndTheFirstIsShown() {
        Control plan = page("Plan");
        Control budget = page("Budget");
        assertEquals(List.of("Plan", "Budget"), offered());
        shell.open();
        settle();
        assertEquals(true, plan.isVisible());
        assertEquals(false, budget.isVisible());
    }

    /** A word alone on a line of its own looks lost. */
    @Test
    void buttonsComeCloserWhereThatSavesALine() {
        List.of("About", "Team", "Introduction", "Alignment", "Values").forEach(this::page);
        head.action("Profile…", "options", () -> { });
        HeadButton profile = buttons(shell).filter(button -> button.getText().equals("Profile…")).findFirst().orElseThrow();
        Composite strip = profile.getParent();
        int natural = strip.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int spelled = profile.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int one = strip.computeSize(natural, SWT.DEFAULT).y;
        assertEquals(one, strip.computeSize(natural - 10, SWT.DEFAULT).y, "the icon alone");
        int saved = spelled - profile.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        assertEquals(one, strip.computeSize(natural - saved - 20, SWT.DEFAULT).y, "and closer");
    }

    @Test
    void onePageIsChosenAtATime() {
        page("Plan");
        HeadButton budget = head.page("Budget", HELP, new Composite(head.body(), SWT.NONE));
        head.show(budget);
        assertEquals(List.of("Budget"), items().filter(HeadButton::getSelection).map(HeadButton::getText).toList());
    }

    @Test
    void arrowsTurnThePages() {
        Control plan = page("Plan");
        page("Budget");
        shell.open();
        settle();
        items().findFirst().orElseThrow().traverse(SWT.TRAVERSE_ARROW_NEXT);
        settle();
        assertEquals(false, plan.isVisible());
        items().skip(1).findFirst().orElseThrow().traverse(SWT.TRAVERSE_ARROW_NEXT);
        settle();
        assertEquals(true, plan.isVisible());
    }

    @Test
    void aNarrowRoomLeavesWordsToTheTooltips() {
        Composite room = new Composite(shell, SWT.NONE);
        HeadButton add = new RoomHead(room).action("Add an activity to the plan", "add", () -> { });
        settle();
        room.setSize(800, 200);
        room.layout(true, true);
        int wide = add.getSize().x;
        room.setSize(120, 200);
        room.layout(true, true);
        assertEquals(true, add.getSize().x < wide, () -> add.getSize().x + " is not less than " + wide);
        assertEquals("Add an activity to the plan", add.getToolTipText());
    }

    @Test
    void theLastButtonsLeaveTheirWordsFirst() {
        Composite room = new Composite(shell, SWT.NONE);
        RoomHead narrow = new RoomHead(room);
        HeadButton add = narrow.action("Add an activity to the plan", "add", () -> { });
        HeadButton filter = narrow.action("Show certain activities only", "filter", () -> { });
        settle();
        room.setSize(add.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 100, 200);
        room.layout(true, true);
        assertEquals(null, add.getToolTipText());
        assertEquals("Show certain activities only", filter.getToolTipText());
    }

    @Test
    void pagesThatDoNotFitBesideEachOtherStandInASecondLine() {
        Composite room = new Composite(shell, SWT.NONE);
        RoomHead narrow = new RoomHead(room);
        HeadButton plan = narrow.page("The plan as a whole", HELP, new Composite(narrow.body(), SWT.NONE));
        HeadButton budget = narrow.page("What it is to cost", HELP, new Composite(narrow.body(), SWT.NONE));
        settle();
        room.setSize(plan.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 60, 200);
        room.layout(true, true);
        assertEquals(true, budget.getLocation().y >= plan.getLocation().y + plan.getSize().y);
        assertEquals(true, narrow.strip().getSize().y >= 2 * plan.getSize().y);
    }

    @Test
    void aButtonThatNeedsASecondLineAnywayKeepsItsWords() {
        Composite room = new Composite(shell, SWT.NONE);
        RoomHead narrow = new RoomHead(room);
        HeadButton first = narrow.page("The plan as a whole", HELP, new Composite(narrow.body(), SWT.NONE));
        HeadButton second = narrow.page("What it is to cost", HELP, new Composite(narrow.body(), SWT.NONE));
        HeadButton add = narrow.action("Add an activity", "add", () -> { });
        settle();
        room.setSize(first.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + second.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 40, 200);
        room.layout(true, true);
        assertEquals(true, add.getLocation().y > 40, () -> "it stands at " + add.getLocation());
        assertEquals(null, add.getToolTipText(), "its words are seen");
    }

    @Test
    void aButtonStandsBesidePagesThatBreak() {
        Composite room = new Composite(shell, SWT.NONE);
        RoomHead narrow = new RoomHead(room);
        HeadButton first = narrow.page("The plan as a whole", HELP, new Composite(narrow.body(), SWT.NONE));
        List.of("What it is to cost", "Whom it reaches", "What it has come to").forEach(
                name -> narrow.page(name, HELP, new Composite(narrow.body(), SWT.NONE)));
        HeadButton add = narrow.action("Add", "add", () -> { });
        settle();
        room.setSize(3 * first.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, 200);
        room.layout(true, true);
        assertEquals(true, first.getParent().getSize().y >= 2 * first.getSize().y, "the pages break");
        assertEquals(true, add.getLocation().x >= first.getParent().getLocation().x + first.getParent().getSize().x);
        assertEquals(true, add.getLocation().y < first.getParent().getLocation().y + first.getParent().getSize().y);
    }

    /** Layout is put off until there is nothing else to do. */
    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private Control page(String name) {
        Control page = new Composite(head.body(), SWT.NONE);
        head.page(name, HELP, page);
        return page;
    }

    private List<String> offered() {
        return items().filter(item -> item.getParent().getVisible()).map(HeadButton::getText).toList();
    }

    private Stream<HeadButton> items() {
        return buttons(shell).filter(HeadButton::isRadio);
    }

    private static Stream<HeadButton> buttons(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> switch (child) {
            case HeadButton button -> Stream.of(button);
            case Composite composite -> buttons(composite);
            default -> Stream.empty();
        });
    }
}
