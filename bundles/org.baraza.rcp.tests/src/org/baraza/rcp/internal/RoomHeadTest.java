package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.RoomHead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomHeadTest {

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
        assertEquals(true, plan.isVisible());
        assertEquals(false, budget.isVisible());
    }

    @Test
    void onePageIsChosenAtATime() {
        page("Plan");
        ToolItem budget = head.page("Budget", new Composite(head.body(), SWT.NONE));
        head.show(budget);
        assertEquals(List.of("Budget"), items().filter(ToolItem::getSelection).map(ToolItem::getText).toList());
    }

    private Control page(String name) {
        Control page = new Composite(head.body(), SWT.NONE);
        head.page(name, page);
        return page;
    }

    private List<String> offered() {
        return items().filter(item -> item.getParent().getVisible()).map(ToolItem::getText).toList();
    }

    private Stream<ToolItem> items() {
        return bars(shell).flatMap(bar -> Stream.of(bar.getItems())).filter(item -> (item.getStyle() & SWT.RADIO) != 0);
    }

    private static Stream<ToolBar> bars(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> switch (child) {
            case ToolBar bar -> Stream.of(bar);
            case Composite composite -> bars(composite);
            default -> Stream.empty();
        });
    }
}
