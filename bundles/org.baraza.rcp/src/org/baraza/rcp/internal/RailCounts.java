package org.baraza.rcp.internal;

import java.text.MessageFormat;
import java.util.stream.Stream;

import org.baraza.checks.Severity;
import org.baraza.drawing.Role;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Icons;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * How many findings are to fix and how many remarks are open, on the icons of their views in a rail. The platform makes
 * these anew now and then and gives them their plain icons back, so each time that one is painted is looked whether it did.
 */
final class RailCounts extends AccessibleAdapter {

    private final ToolBar rail;
    private long toFix;
    private long remarks;

    RailCounts(ToolBar rail) {
        this.rail = rail;
    }

    void keep(ActiveSession active) {
        Runnable silence = active.follow(this::show);
        rail.addListener(SWT.Dispose, event -> silence.run());
        rail.addListener(SWT.Paint, event -> {
            if (items().anyMatch(item -> !isMarked(item))) {
                rail.getDisplay().asyncExec(this::mark);
            }
        });
        rail.getAccessible().addAccessibleListener(this);
        Appearance.whenChanged(rail, this::mark);
        active.session().ifPresent(this::show);
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID >= 0 && event.childID < rail.getItemCount()) {
            event.result = rail.getItem(event.childID).getToolTipText();
        }
    }

    private void show(Session session) {
        toFix = session.findings().count(Severity.TO_FIX);
        remarks = session.analyses().remarks().count();
        mark();
    }

    private void mark() {
        if (!rail.isDisposed()) {
            items().filter(item -> !isMarked(item)).forEach(item -> {
                item.setImage(image(item));
                item.setToolTipText(words(item));
            });
        }
    }

    private boolean isMarked(ToolItem item) {
        return image(item) == item.getImage() && words(item).equals(item.getToolTipText());
    }

    private Stream<ToolItem> items() {
        return Stream.of(rail.getItems()).filter(item -> isOf(item, Rooms.FINDINGS) || isOf(item, Rooms.COMMENTS));
    }

    private Image image(ToolItem item) {
        String icon = Icons.nameAt(view(item).getIconURI());
        if (count(item) == 0) {
            return Icons.image(icon);
        }
        Role ink = isOf(item, Rooms.FINDINGS) ? Role.TO_FIX : Role.SECONDARY;
        return CountedIcon.image(icon, count(item), Appearance.palette().colour(ink));
    }

    private String words(ToolItem item) {
        String name = view(item).getLocalizedLabel();
        String counted = isOf(item, Rooms.FINDINGS) ? Messages.Status_toFix : Messages.Rail_remarks;
        return count(item) == 0 ? name : name + ", " + MessageFormat.format(counted, count(item));
    }

    private long count(ToolItem item) {
        return isOf(item, Rooms.FINDINGS) ? toFix : remarks;
    }

    private static boolean isOf(ToolItem item, String view) {
        return item.getData() instanceof MPart part && part.getElementId().equals(view);
    }

    private static MPart view(ToolItem item) {
        return (MPart) item.getData();
    }
}
