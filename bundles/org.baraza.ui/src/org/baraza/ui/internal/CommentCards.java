package org.baraza.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows remarks one under the other, answers indented, settled ones at the end. */
final class CommentCards {

    private static final int MARGIN = 16;
    private static final int INDENT = 16;

    /** What can be done with a remark. */
    interface Actions {

        void answer(Comment comment);

        void settle(Comment comment, boolean settled);

        void jumpTo(StrategyElement target);
    }

    private final ScrolledComposite scroller;
    private final CardStyle style;
    private final Actions actions;
    private Composite body;

    CommentCards(Composite parent, Actions actions) {
        this.actions = actions;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> refit());
        style = new CardStyle(scroller);
        begin();
    }

    Control control() {
        return scroller;
    }

    void show(String name, CommentThreads threads, List<StrategyElement> elsewhere) {
        scroller.setRedraw(false);
        try {
            body.dispose();
            begin();
            wrap(style.text(body, name, style.metrics().text(18).semibold()), 0);
            if (threads.open().isEmpty()) {
                wrap(style.note(body, Messages.Comments_none, style.metrics().base()), 0);
            }
            threads.open().forEach(this::thread);
            folded(NLS.bind(Messages.Comments_settled, threads.settled().size()), threads.settled());
            elsewhere(elsewhere);
            refit();
        } finally {
            scroller.setRedraw(true);
        }
    }

    private void folded(String heading, List<Comment> settled) {
        if (!settled.isEmpty()) {
            hairline();
            wrap(style.text(body, heading, style.metrics().base().semibold()), 0);
            settled.forEach(this::thread);
        }
    }

    private void elsewhere(List<StrategyElement> elements) {
        if (!elements.isEmpty()) {
            hairline();
            wrap(style.text(body, Messages.Comments_elsewhere, style.metrics().base().semibold()), 0);
            elements.forEach(element -> GridDataFactory.fillDefaults().grab(true, false).applyTo(
                    new CardLink(body, style, new CardLink.Words(Optional.empty(), false, "",
                            Labels.name(element).orElseGet(() -> Labels.of(element, Locale.getDefault())),
                            Integer.toString(CommentThreads.of(element).open().size()), false),
                            () -> actions.jumpTo(element))));
        }
    }

    private void thread(Comment comment) {
        hairline();
        remark(comment, 0);
        comment.getReplies().forEach(reply -> remark(reply, style.px(INDENT)));
        Composite commands = new Composite(body, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = style.px(12);
        commands.setLayout(layout);
        new CardLink(commands, style, CardLink.Words.command(Messages.Comments_answer), () -> actions.answer(comment));
        new CardLink(commands, style,
                CardLink.Words.command(comment.isResolved() ? Messages.Comments_reopen : Messages.Comments_settle),
                () -> actions.settle(comment, !comment.isResolved()));
    }

    private void remark(Comment comment, int indent) {
        wrap(style.note(body, CommentThreads.heading(comment), style.metrics().note()), indent);
        wrap(style.text(body, Objects.requireNonNullElse(comment.getText(), ""), style.metrics().base()), indent);
    }

    private void begin() {
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(style.px(MARGIN), style.px(MARGIN)).spacing(0, style.px(6))
                .applyTo(body);
        scroller.setContent(body);
    }

    private void refit() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinSize(SWT.DEFAULT, body.computeSize(width, SWT.DEFAULT).y);
            body.layout(true, true);
        }
    }

    private void hairline() {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, 1).applyTo(CardStyle.plain(body, Role.HAIRLINE));
    }

    private static void wrap(Label label, int indent) {
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(indent, 0).applyTo(label);
    }
}
