package org.baraza.ui.findings;

import java.util.Objects;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.Comment;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.SpokenName;
import org.baraza.ui.internal.CommentThreads;
import org.baraza.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A remark as a card: who wrote it and when, what, what was answered, and the way to answer and settle it. It stands in margins. */
public final class RemarkCard extends MarginCard {

    /** @param discuss opens the conversation */
    public RemarkCard(Composite parent, Comment comment, Runnable discuss) {
        super(parent, Role.SECONDARY);
        SceneFonts fonts = new SceneFonts(this);
        GridLayoutFactory.fillDefaults().margins(AIR + BAR, AIR).spacing(0, 4).applyTo(this);
        said(comment, fonts);
        comment.getReplies().forEach(reply -> said(reply, fonts));
        Button answer = new Button(this, SWT.PUSH);
        answer.setText(Messages.Comments_discuss);
        answer.addListener(SWT.Selection, event -> discuss.run());
        SpokenName.of(answer, () -> answer.getText() + ", " + CommentThreads.heading(comment));
    }

    private void said(Comment comment, SceneFonts fonts) {
        label(CommentThreads.heading(comment), fonts, fonts.metrics().note(), Role.SECONDARY);
        label(Objects.requireNonNullElse(comment.getText(), ""), fonts, fonts.metrics().base(), Role.TEXT);
    }

    private void label(String words, SceneFonts fonts, TextStyle style, Role role) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(fonts.font(style));
        label.setForeground(Colours.of(role));
        label.setBackground(Colours.of(Role.PAGE));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }
}
