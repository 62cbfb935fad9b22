package org.baraza.ui.internal;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.model.strategy.Comment;
import org.baraza.ui.FieldFrame;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TabKey;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where a remark is written. Ctrl+Enter takes it, as the button does; Escape gives an answer up. */
final class CommentField {

    private static final int LINES = 3;

    private final Composite area;
    private final Label prompt;
    private final Text text;
    private final BiConsumer<Optional<Comment>, String> taker;
    private Optional<Comment> answered = Optional.empty();
    private String about = "";

    /** @param taker hears the remark that is answered, if one is, and the text */
    CommentField(Composite parent, BiConsumer<Optional<Comment>, String> taker) {
        this.taker = taker;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 6).applyTo(area);
        prompt = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(prompt);
        FieldFrame frame = new FieldFrame(area);
        text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        frame.follow(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, LINES * text.getLineHeight()).applyTo(frame);
        Button take = new Button(area, SWT.PUSH);
        take.setText(Messages.Comments_write);
        take.setEnabled(false);
        take.addListener(SWT.Selection, event -> take());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(take);
        TabKey.leaves(text);
        SpokenName.of(text, prompt::getText);
        text.addListener(SWT.Modify, event -> take.setEnabled(!text.getText().isBlank()));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                take();
            } else if (event.keyCode == SWT.ESC) {
                answered = Optional.empty();
                ask(NLS.bind(Messages.Comments_on, about));
            }
        });
    }

    Control control() {
        return area;
    }

    void focus() {
        text.setFocus();
    }

    /** What a new remark is about; an answer that is being written goes on. */
    void about(String name) {
        about = name;
        if (answered.filter(comment -> comment.eResource() != null || comment.eContainer() != null).isEmpty()) {
            answered = Optional.empty();
            ask(NLS.bind(Messages.Comments_on, name));
        }
    }

    /** What was being written belongs to another strategy. */
    void forget() {
        answered = Optional.empty();
        text.setText("");
    }

    void answer(Comment comment, String words) {
        answered = Optional.of(comment);
        ask(words);
        text.setFocus();
    }

    private void ask(String words) {
        prompt.setText(words.replace("&", "&&"));
        prompt.requestLayout();
    }

    private void take() {
        String written = text.getText().strip();
        if (!written.isEmpty()) {
            Optional<Comment> to = answered;
            answered = Optional.empty();
            text.setText("");
            taker.accept(to, written);
        }
    }
}
