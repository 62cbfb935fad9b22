package org.baraza.rcp.internal.find;

import java.util.List;

import org.baraza.ui.find.Found;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader finds in the painted list: its rows, and which is chosen. */
final class FoundVoice {

    private final FoundCanvas canvas;

    FoundVoice(FoundCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.Find_found : name(event.childID);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Structure());
    }

    /** Tells that another row is chosen. */
    void chosen() {
        canvas.getAccessible().selectionChanged();
    }

    /** "Coverage, Workplan". */
    static String spoken(Found found) {
        return found.detail().isEmpty() ? found.label() : NLS.bind(Messages.Find_chosen, found.label(), found.detail());
    }

    private List<Integer> rows() {
        return canvas.lines().rows();
    }

    private String name(int row) {
        return row < rows().size() ? canvas.lines().at(rows().get(row)).map(FoundVoice::spoken).orElse("") : "";
    }

    private int chosenRow() {
        int row = rows().indexOf(canvas.lines().chosen());
        return row < 0 ? ACC.CHILDID_NONE : row;
    }

    private final class Structure extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean row = event.childID != ACC.CHILDID_SELF;
            event.detail = (row ? ACC.STATE_SELECTABLE : 0)
                    | (row && event.childID == chosenRow() ? ACC.STATE_SELECTED : 0);
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = rows().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[rows().size()];
            for (int row = 0; row < children.length; row++) {
                children[row] = Integer.valueOf(row);
            }
            event.children = children;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = chosenRow();
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            int row = rows().indexOf(canvas.lineAt(canvas.toControl(event.x, event.y).y));
            event.childID = row < 0 ? ACC.CHILDID_SELF : row;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle area = event.childID < 0 || event.childID >= rows().size() ? canvas.getClientArea()
                    : canvas.seen(rows().get(event.childID));
            Point place = canvas.toDisplay(area.x, area.y);
            event.x = place.x;
            event.y = place.y;
            event.width = area.width;
            event.height = area.height;
        }
    }
}
