package org.baraza.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows remarks one under the other, answers indented, settled ones folded at the end. */
final class CommentCards {

    private static final int INDENT = 16;
    private static final Point TOP = new Point(0, 0);

    /** What can be done with a remark. */
    interface Actions {

        void answer(Comment comment);

        void settle(Comment comment, boolean settled);

        boolean canCorrect(Comment comment);

        void correct(Comment comment);

        void delete(Comment comment);

        void jumpTo(StrategyElement target);
    }

    private final CardColumn column;
    private final CardStyle style;
    private final Actions actions;
    private boolean unfolded;

    CommentCards(Composite parent, Actions actions) {
        this.actions = actions;
        column = new CardColumn(parent, 6);
        style = column.style();
    }

    Control control() {
        return column.control();
    }

    void show(RemarkedName names, String name, CommentThreads threads, List<StrategyElement> elsewhere) {
        column.replace(() -> {
            wrap(style.text(column.body(), name, style.metrics().text(18).semibold()), 0);
            if (threads.open().isEmpty() && threads.settled().isEmpty()) {
                wrap(style.note(column.body(), Messages.Comments_none, style.metrics().base()), 0);
            }
            threads.open().forEach(this::thread);
            folded(NLS.bind(unfolded ? Messages.Comments_hideSettled : Messages.Comments_settled, threads.settled().size()),
                    threads.settled(), () -> {
                        unfolded = !unfolded;
                        show(names, name, threads, elsewhere);
                    });
            elsewhere(names, elsewhere);
        }, TOP);
    }

    private void folded(String heading, List<Comment> settled, Runnable turn) {
        if (!settled.isEmpty()) {
            column.hairline();
            new CardLink(column.body(), style, CardLink.Words.command(heading), turn);
            if (unfolded) {
                settled.forEach(this::thread);
            }
        }
    }

    private void elsewhere(RemarkedName names, List<StrategyElement> elements) {
        if (!elements.isEmpty()) {
            column.hairline();
            wrap(style.text(column.body(), Messages.Comments_elsewhere, style.metrics().base().semibold()), 0);
            elements.forEach(element -> GridDataFactory.fillDefaults().grab(true, false).applyTo(
                    new CardLink(column.body(), style, new CardLink.Words(Optional.empty(), false, "",
                            names.of(element),
                            Integer.toString(CommentThreads.of(element).open().size()), false),
                            () -> actions.jumpTo(element))));
        }
    }

    private void thread(Comment comment) {
        column.hairline();
        remark(comment, 0);
        Composite commands = commands(0);
        command(commands, Messages.Comments_answer, () -> actions.answer(comment));
        command(commands, comment.isResolved() ? Messages.Comments_reopen : Messages.Comments_settle,
                () -> actions.settle(comment, !comment.isResolved()));
        changes(commands, comment);
        for (Comment reply : comment.getReplies()) {
            remark(reply, style.px(INDENT));
            changes(commands(style.px(INDENT)), reply);
        }
    }

    private Composite commands(int indent) {
        Composite commands = new Composite(column.body(), SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = style.px(12);
        commands.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(indent, 0).applyTo(commands);
        return commands;
    }

    private void changes(Composite commands, Comment comment) {
        if (actions.canCorrect(comment)) {
            command(commands, Messages.Comments_edit, () -> actions.correct(comment));
        }
        command(commands, Messages.Comments_delete, () -> actions.delete(comment));
    }

    private void command(Composite commands, String words, Runnable body) {
        new CardLink(commands, style, CardLink.Words.command(words), body);
    }

    private void remark(Comment comment, int indent) {
        wrap(style.note(column.body(), CommentThreads.heading(comment), style.metrics().note()), indent);
        wrap(style.text(column.body(), Objects.requireNonNullElse(comment.getText(), ""), style.metrics().base()), indent);
    }

    private static void wrap(Label label, int indent) {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(indent, 0).applyTo(label);
    }
}
