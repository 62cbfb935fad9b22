package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tabs at the right had air around the short names while the longest was cut. */
class TabSizesTest {

    private Workbench workbench;
    private Shell shell;
    private CTabFolder folder;
    private TabSizes sizes;

    @BeforeEach
    void open() {
        workbench = new Workbench();
        shell = new Shell(workbench.window().getShell());
        folder = new CTabFolder(shell, SWT.NONE);
        for (String name : List.of("Einzelheiten", "Feststellungen", "Kommentare")) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(name);
            item.setImage(Icons.image("details"));
        }
        folder.getItem(1).setData(RoomTabRendering.COUNT, 12L);
        folder.setSelection(1);
        sizes = new TabSizes(folder, new SceneFonts(folder));
    }

    @AfterEach
    void leave() {
        shell.dispose();
        workbench.leave();
    }

    @Test
    void iconsGiveWayThenAirThenTheNamesOfThoseBehind() {
        int wide = 800;
        folder.setSize(wide, 60);
        int whole = all();
        assertTrue(whole < wide);
        int icons = Stream.of(folder.getItems()).mapToInt(sizes::icon).sum();
        int buttons = 2 * sizes.px(TabSizes.BUTTON);
        folder.setSize(whole + buttons - 1, 60);
        assertEquals(whole - icons, all());
        folder.setSize(whole + buttons - icons - 1, 60);
        int narrow = all();
        assertTrue(narrow < whole - icons);
        assertTrue(Stream.of(folder.getItems()).allMatch(sizes::isNamed));
        folder.setSize(narrow + buttons - 1, 60);
        assertEquals(List.of(false, true, false), Stream.of(folder.getItems()).map(sizes::isNamed).toList());
        assertTrue(all() < narrow);
        assertFalse(sizes.hasIcon(folder.getItem(1)));
        assertTrue(sizes.hasIcon(folder.getItem(2)));
    }

    private int all() {
        return Stream.of(folder.getItems()).mapToInt(item -> sizes.width(item, false)).sum();
    }
}
