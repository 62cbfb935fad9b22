package org.baraza.ui.internal;

import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ElementSelection;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;

import jakarta.inject.Inject;

/**
 * What the team has to say of the element at work: remarks with their answers, to answer, settle and add to. Without a
 * selection it is about the strategy as a whole.
 */
public final class CommentsView extends RoomView {

    @Inject
    private CatalogueService catalogue;
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private Author author;

    private CommentCards cards;
    private CommentField field;
    private Optional<StrategyElement> element = Optional.empty();

    @Override
    protected void createRoom(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        cards = new CommentCards(parent, new Actions());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards.control());
        field = new CommentField(parent, this::write);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        ISelectionListener follower = this::follow;
        getSite().getPage().addSelectionListener(follower);
        parent.addListener(SWT.Dispose, event -> getSite().getPage().removeSelectionListener(follower));
        element = ElementSelection.elementIn(getSite().getPage().getSelection());
    }

    @Override
    protected void beginAnew() {
        field.forget();
    }

    @Override
    protected void show(Session session) {
        StrategyElement shown = about(session.strategy());
        RemarkedName names = new RemarkedName(catalogue.catalogue());
        String name = names.of(shown);
        cards.show(names, name, CommentThreads.of(shown), CommentThreads.elsewhere(session.analyses().remarks(), shown));
        field.about(name);
    }

    @Override
    public void setFocus() {
        field.focus();
    }

    private StrategyElement about(Strategy strategy) {
        element = element.filter(shown -> EcoreUtil.isAncestor(strategy, shown));
        return element.orElse(strategy);
    }

    private void follow(IWorkbenchPart part, ISelection selection) {
        Optional<StrategyElement> next = ElementSelection.elementIn(selection);
        if (part != this && next.isPresent() && !next.equals(element)) {
            element = next;
            active().session().ifPresent(this::show);
        }
    }

    private void write(RemarkDraft draft, String text) {
        switch (draft) {
            case RemarkDraft.Remark remark -> strategy().ifPresent(strategy -> edits().add(about(strategy), text, name()));
            case RemarkDraft.Answer(Comment to) -> edits().answer(to, text, name());
            case RemarkDraft.Correction(Comment of) -> edits().correct(of, text);
        }
    }

    private CommentEdits edits() {
        return new CommentEdits(this::change);
    }

    private String name() {
        return Optional.ofNullable(author).orElseGet(Author::account).name();
    }

    /** What people do with remarks. */
    private final class Actions implements CommentCards.Actions {

        @Override
        public void answer(Comment comment) {
            field.answer(comment);
        }

        @Override
        public void settle(Comment comment, boolean settled) {
            edits().settle(comment, settled);
        }

        /** Nobody changes what somebody else has signed. */
        @Override
        public boolean canCorrect(Comment comment) {
            return name().equals(comment.getAuthor());
        }

        @Override
        public void correct(Comment comment) {
            field.correct(comment);
        }

        @Override
        public void delete(Comment comment) {
            edits().delete(comment);
        }

        @Override
        public void jumpTo(StrategyElement target) {
            Navigation.reveal(getSite().getPage(), target, Optional.empty());
        }
    }
}
