package org.baraza.rcp.internal;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.checks.FindingBatch;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Keeps the count of findings to fix on each room's tab, also of rooms that were not opened yet, and of all of them on the
 * tab of Findings. The count is a mark beside the tab's name, which the workbench would remember if it were part of it.
 */
final class TabCounts {

    private final ActiveSession active;
    private final IWorkbenchWindow window;
    private final MWindow model;
    /** An edit changes a few of the batches. */
    private final Map<FindingBatch, Map<String, Long>> known = new WeakHashMap<>();

    TabCounts(ActiveSession active, IWorkbenchWindow window, MWindow model) {
        this.active = active;
        this.window = window;
        this.model = model;
    }

    void keep() {
        nameTabs();
        active.follow(this::show);
        Appearance.whenChanged(window.getShell(), this::refresh);
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partVisible(IWorkbenchPartReference part) {
                nameTabs();
                refresh();
            }
        });
    }

    private void nameTabs() {
        EModelService service = model.getContext().get(EModelService.class);
        Rooms.CENTRE.stream().flatMap(room -> service.findElements(model, room, MPart.class).stream())
                .forEach(part -> part.setLabel(nameOf(part)));
    }

    private void refresh() {
        active.session().ifPresent(this::show);
    }

    private void show(Session session) {
        Map<String, Long> counts = new HashMap<>();
        session.findings().batches().forEach(batch -> known.computeIfAbsent(batch, TabCounts::toFix)
                .forEach((room, count) -> counts.merge(room, count, Long::sum)));
        items(window.getShell()).filter(item -> Rooms.CENTRE.contains(roomOf(item)))
                .forEach(item -> mark(item, counts.getOrDefault(roomOf(item), 0L)));
        long all = session.findings().count(Severity.TO_FIX);
        items(window.getShell()).filter(item -> roomOf(item).equals(Rooms.FINDINGS)).forEach(item -> mark(item, all));
    }

    private static Map<String, Long> toFix(FindingBatch batch) {
        return batch.findings().stream().filter(finding -> finding.severity() == Severity.TO_FIX)
                .collect(Collectors.groupingBy(finding -> Rooms.homeOf(finding.element()), Collectors.counting()));
    }

    private static void mark(CTabItem item, long toFix) {
        TabVoice.speakFor(item.getParent());
        item.setToolTipText(item.getText() + ", " + MessageFormat.format(Messages.Tab_toFix, toFix));
        if (RoomTabRendering.countOn(item) != toFix) {
            item.setData(RoomTabRendering.COUNT, toFix);
            String name = item.getText();
            item.setText(name + " "); // another text has the tab measured anew
            item.setText(name);
        }
    }

    /** What the tab is called without anything that a former version wrote there and the workbench remembered. */
    private static String nameOf(MPart part) {
        IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(part.getElementId());
        return view == null ? part.getLabel() : view.getLabel();
    }

    private static String roomOf(CTabItem item) {
        return item.getData(RoomTabRendering.ELEMENT) instanceof MUIElement element ? element.getElementId() : "";
    }

    private static Stream<CTabItem> items(Control control) {
        return switch (control) {
            case CTabFolder folder -> Stream.of(folder.getItems());
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(TabCounts::items);
            default -> Stream.empty();
        };
    }
}
