package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Locale;

import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Vocabulary;
import org.baraza.drawing.Box;
import org.baraza.drawing.Point;
import org.baraza.drawing.Target;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.SpokenName;
import org.baraza.ui.stakeholders.internal.model.MatrixSurface;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/**
 * What a screen reader finds on the painted surface: a list of groups, each with its place, quadrant and tier. To GTK,
 * whatever is painted on a control that has the focus has the focus too; there a control that never has it lists the
 * groups, so that only the chosen one says that it has.
 */
final class MatrixAccess {

    private final MatrixCanvas canvas;
    private final Accessible teller;

    MatrixAccess(MatrixCanvas canvas) {
        this.canvas = canvas;
        this.teller = (SWT.getPlatform().equals("gtk") ? canvas.listing() : canvas.control()).getAccessible();
        teller.addAccessibleListener(new Names());
        teller.addAccessibleControlListener(new Structure());
        SpokenName.of(canvas.control(), () -> spoken(ACC.CHILDID_SELF));
    }

    /** Tells that another group is the chosen one. */
    void selectionChanged() {
        teller.selectionChanged();
        if (canvas.control().isFocusControl()) {
            teller.setFocus(selectedChild());
        }
    }

    private List<Target> targets() {
        return canvas.surface().map(MatrixSurface::targets).orElseGet(List::of);
    }

    private int selectedChild() {
        List<String> ids = targets().stream().map(Target::element).toList();
        int index = canvas.selected().map(StakeholderGroup::getId).map(ids::indexOf).orElse(-1);
        return index < 0 ? ACC.CHILDID_SELF : index;
    }

    private String spoken(int child) {
        if (child < 0 || child >= targets().size()) {
            return canvas.surface().map(surface -> surface.atRest().name()).orElse("");
        }
        Target target = targets().get(child);
        return canvas.strategy().flatMap(strategy -> canvas.group(target.element())
                .map(group -> StakeholderMatrix.of(strategy).placement(group)))
                .filter(placement -> placement.quadrant().isPresent())
                .map(placement -> target.name() + ", " + tier(placement))
                .orElseGet(target::name);
    }

    private static String tier(Placement placement) {
        Locale language = Locale.getDefault();
        return Vocabulary.around(placement.group(), language).of(placement.tier()).toLowerCase(language);
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = spoken(event.childID);
        }
    }

    private final class Structure extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID != ACC.CHILDID_SELF) {
                event.detail |= ACC.STATE_SELECTABLE
                        | (event.childID == selectedChild() ? ACC.STATE_SELECTED | focused() : 0);
            }
        }

        private int focused() {
            return canvas.control().isFocusControl() ? ACC.STATE_FOCUSED : 0;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = targets().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] children = new Object[targets().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = Integer.valueOf(i);
            }
            event.children = children;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            int selected = selectedChild();
            event.childID = selected == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : selected;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.control().isFocusControl() ? selectedChild() : ACC.CHILDID_NONE;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            org.eclipse.swt.graphics.Point local = canvas.control().toControl(event.x, event.y);
            Point point = new Point(local.x, local.y);
            List<String> ids = targets().stream().map(Target::element).toList();
            event.childID = canvas.surface().flatMap(surface -> surface.groupAt(point)).map(ids::indexOf)
                    .filter(index -> index >= 0).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Canvas control = canvas.control();
            Box area = event.childID < 0 || event.childID >= targets().size()
                    ? new Box(0, 0, control.getSize().x, control.getSize().y)
                    : targets().get(event.childID).area();
            org.eclipse.swt.graphics.Point place = control.toDisplay((int) area.x(), (int) area.y());
            event.x = place.x;
            event.y = place.y;
            event.width = (int) area.width();
            event.height = (int) area.height();
        }
    }
}
