package org.baraza.ui.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Session;
import org.baraza.ui.Appearance;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.internal.details.CardContext;
import org.baraza.ui.internal.details.DetailsCards;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import jakarta.inject.Inject;

/** Says what is known about the element selected in the room at work. */
public final class DetailsView extends RoomView {

    @Inject
    private CatalogueService catalogues;

    private CardView view;
    private Optional<StrategyElement> element = Optional.empty();

    @Override
    protected void createRoom(Composite parent) {
        parent.setLayout(new FillLayout());
        view = new CardView(parent, new CardActions());
        view.show(Messages.Details_empty);
        ISelectionListener follower = this::follow;
        getSite().getPage().addSelectionListener(follower);
        parent.addListener(SWT.Dispose, event -> getSite().getPage().removeSelectionListener(follower));
        Appearance.whenChanged(parent, () -> active().session().ifPresent(this::show));
        element = ElementSelection.elementIn(getSite().getPage().getSelection());
    }

    @Override
    protected void show(Session session) {
        element = element.filter(shown -> belongs(shown, session));
        element.ifPresentOrElse(shown -> view.show(DetailsCards.of(shown, context(session))),
                () -> view.show(Messages.Details_empty));
    }

    @Override
    public void setFocus() {
        view.focus();
    }

    /** Follows whatever selects an element. Views beside the room say nothing when they have none; a room does. */
    private void follow(IWorkbenchPart part, ISelection selection) {
        Optional<StrategyElement> next = ElementSelection.elementIn(selection);
        boolean speaks = next.isPresent() || Rooms.CENTRE.contains(part.getSite().getId());
        if (part != this && speaks && !next.equals(element)) {
            element = next;
            view.scrollToTop();
            showSoon();
        }
    }

    private CardContext context(Session session) {
        return new CardContext(session.analyses(), session.findings(), catalogues.catalogue(), Locale.getDefault());
    }

    private static boolean belongs(EObject element, Session session) {
        return EcoreUtil.isAncestor(session.strategy(), element);
    }

    /** What people do on a card. */
    private final class CardActions implements CardView.Actions {

        @Override
        public void jumpTo(StrategyElement target) {
            Navigation.reveal(getSite().getPage(), target, Optional.empty());
        }

        @Override
        public void fix(Fix fix) {
            change(fix.label(), fix.change());
        }

        @Override
        public void waive(Finding finding) {
            DetailsView.this.waive(finding);
        }
    }
}
