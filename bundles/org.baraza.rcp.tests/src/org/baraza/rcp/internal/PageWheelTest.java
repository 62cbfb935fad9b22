package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.baraza.ui.DropDown;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@WithAWindowManager
class PageWheelTest extends StoryCase {

    private ScrolledComposite page;

    /** Who only read on had changed the first quarter of the plan, and saw neither. */
    @Test
    void theWheelOverADropDownMovesThePageAndChoosesNothing() {
        DropDown list = new DropDown(sheet());
        list.setItems("First", "Second", "Third");
        list.select(0);
        turnOver(list);
        assertEquals("First", list.getText());
    }

    @Test
    void theWheelOverAListOfTheSystemDoesSoToo() {
        Combo list = new Combo(sheet(), SWT.READ_ONLY | SWT.DROP_DOWN);
        list.setItems("First", "Second", "Third");
        list.select(0);
        turnOver(list);
        assertEquals("First", list.getText());
    }

    @Test
    void theWheelOverAListThatATableEditsByDoesSoToo() {
        CCombo list = new CCombo(sheet(), SWT.READ_ONLY);
        list.setItems(new String[] {"First", "Second", "Third"});
        list.select(0);
        turnOver(list);
        assertEquals("First", list.getText());
    }

    private void turnOver(Control list) {
        list.setBounds(20, 40, 200, 36);
        user.settle();
        user.wheelDown(list);
        assertTrue(user.eventually(() -> page.getOrigin().y > 0), "the page moves");
    }

    /** A long page in the middle of the window. */
    private Composite sheet() {
        page = new ScrolledComposite(user.shell(), SWT.V_SCROLL);
        page.setBounds(200, 200, 300, 200);
        page.moveAbove(null);
        Composite sheet = new Composite(page, SWT.NONE);
        sheet.setSize(280, 1000);
        page.setContent(sheet);
        return sheet;
    }

    @AfterEach
    void close() {
        page.dispose();
    }
}
