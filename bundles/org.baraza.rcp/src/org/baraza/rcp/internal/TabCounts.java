package org.baraza.rcp.internal;

import java.util.Map;
import java.util.stream.Collectors;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Rooms;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.service.event.Event;

/**
 * Keeps the count of findings to fix on each room's tab, also of rooms that were not opened yet: it writes the labels
 * of the window's model, not of the views.
 */
final class TabCounts implements ActiveSession.Listener {

    private final ActiveSession active;
    private final MWindow window;

    TabCounts(ActiveSession active, MWindow window) {
        this.active = active;
        this.window = window;
    }

    /** A view writes its plain name on its tab when it is created, and with a new icon: the count is put back then. */
    void keep(IPartService parts) {
        active.listen(this);
        parts.addPartListener(new IPartListener2() {
            @Override
            public void partVisible(IWorkbenchPartReference part) {
                active.session().ifPresent(TabCounts.this::show);
            }
        });
        window.getContext().get(IEventBroker.class).subscribe(UIEvents.UILabel.TOPIC_LABEL, this::relabelled);
    }

    private void relabelled(Event event) {
        if (window.getContext() != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part
                && Rooms.CENTRE.contains(part.getElementId())) {
            active.session().ifPresent(this::show);
        }
    }

    @Override
    public void opened(Session session) {
        show(session);
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        show(session);
    }

    private void show(Session session) {
        Map<String, Long> counts = session.findings().open().stream()
                .filter(finding -> finding.severity() == Severity.TO_FIX)
                .map(Finding::element)
                .collect(Collectors.groupingBy(Rooms::homeOf, Collectors.counting()));
        EModelService model = window.getContext().get(EModelService.class);
        for (String room : Rooms.CENTRE) {
            for (MPart part : model.findElements(window, room, MPart.class)) {
                label(part, nameOf(part), counts.getOrDefault(room, 0L));
            }
        }
    }

    /** Not the label that the tab has: the workbench remembers that from the last time, count and all. */
    private static String nameOf(MPart part) {
        IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(part.getElementId());
        return view == null ? part.getLabel() : view.getLabel();
    }

    private static void label(MPart part, String name, long toFix) {
        part.setLabel(toFix == 0 ? name : NLS.bind(Messages.Tab_withFindings, name, toFix));
    }
}
