package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.baraza.ui.ViewerTips;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tooltips of viewers come from the system: a window of JFace would take the keys while it shows. */
class ViewerTipsTest {

    private Shell shell;
    private Table table;

    @BeforeEach
    void showAViewer() {
        shell = new Shell();
        TableViewer viewer = new TableViewer(shell, SWT.NONE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getToolTipText(Object element) {
                return element.equals("plain") ? null : "About " + element;
            }
        });
        viewer.setInput(List.of("told", "plain"));
        ViewerTips.offer(viewer);
        table = viewer.getTable();
        table.setBounds(0, 0, 200, 200);
        shell.setSize(200, 200);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aCellSaysWhatItsLabelProviderKnows() {
        pointAt(0);
        assertEquals("About told", table.getToolTipText());
    }

    @Test
    void whatHasNoWordsSaysNothing() {
        pointAt(0);
        pointAt(1);
        assertNull(table.getToolTipText());
    }

    private void pointAt(int row) {
        Rectangle bounds = table.getItem(row).getBounds();
        Event move = new Event();
        move.x = bounds.x + bounds.width / 2;
        move.y = bounds.y + bounds.height / 2;
        table.notifyListeners(SWT.MouseMove, move);
    }
}
