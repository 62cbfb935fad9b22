package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.Phase;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

import jakarta.annotation.PostConstruct;

/** The phases of the work as circles one under the other, in sight while the Guide is folded; a click unfolds it. */
public final class PhaseRail {

    private static final String ID = "org.baraza.rcp.phases";
    private static final String ADDRESS = "bundleclass://org.baraza.rcp/" + PhaseRail.class.getName();

    private Composite rail;
    private IWorkbenchWindow window;
    private List<PhaseState> shown = List.of();

    /** Puts the rail into the window's left edge, or takes it out of sight. */
    static void show(MWindow window, boolean visible) {
        EModelService service = window.getContext().get(EModelService.class);
        MTrimBar left = service.getTrim((MTrimmedWindow) window, SideValue.LEFT);
        if (left.getChildren().stream().map(MTrimElement::getElementId).noneMatch(ID::equals)) {
            MToolControl rail = service.createModelElement(MToolControl.class);
            rail.setElementId(ID);
            rail.setContributionURI(ADDRESS);
            rail.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
            left.getChildren().add(rail);
        }
        MTrimElement rail = left.getChildren().stream().filter(part -> ID.equals(part.getElementId())).findFirst()
                .orElseThrow();
        rail.setToBeRendered(visible);
        if (visible && left.getChildren().getLast() != rail) {
            left.getChildren().remove(rail);
            left.getChildren().add(rail); // under the icon of the folded stack, which came later
        }
    }

    @PostConstruct
    void create(Composite parent, IWorkbenchWindow home, ActiveSession active) {
        window = home;
        GridLayoutFactory.fillDefaults().margins(0, 6).applyTo(parent);
        rail = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(rail);
        rail.getDisplay().asyncExec(this::centre); // the edge of the window forgets what is said of it before
        Runnable silence = active.follow(this::show);
        rail.addDisposeListener(event -> silence.run());
        Appearance.whenChanged(rail, () -> wear(parent));
        wear(parent);
        active.session().ifPresent(this::show);
    }

    private void centre() {
        if (!rail.isDisposed()) {
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(rail);
            rail.requestLayout();
        }
    }

    private void wear(Composite parent) {
        parent.setBackground(Colours.of(Role.CHROME));
        rail.setBackground(Colours.of(Role.CHROME));
    }

    private void show(Session session) {
        List<PhaseState> states = PhaseState.of(session.strategy());
        if (!rail.isDisposed() && !states.equals(shown)) {
            shown = states;
            List.of(rail.getChildren()).forEach(Control::dispose);
            states.forEach(state -> new PhaseCircle(rail, state, state == states.getLast(), () -> open(state.phase())));
            rail.requestLayout();
            rail.getParent().getParent().layout(true, true);
        }
    }

    private void open(Phase phase) {
        Navigation.show(window.getActivePage(), Rooms.GUIDE).ifPresent(guide -> guide.reveal(phase, Optional.empty()));
    }
}
