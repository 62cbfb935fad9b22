package org.baraza.ui.internal;

import java.util.Objects;
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

/** Where a remark is written. Ctrl+Enter takes it, as the button does; Escape gives an answer or a correction up. */
final class CommentField {

    private static final int LINES = 3;

    private final Composite area;
    private final Label prompt;
    private final Text text;
    private final Button take;
    private final BiConsumer<RemarkDraft, String> taker;
    private RemarkDraft draft = new RemarkDraft.Remark();
    private String begun = "";
    private String about = "";

    /** @param taker hears what the text is to be, and the text */
    CommentField(Composite parent, BiConsumer<RemarkDraft, String> taker) {
        this.taker = taker;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 6).applyTo(area);
        prompt = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(prompt);
        FieldFrame frame = new FieldFrame(area);
        text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        frame.follow(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, LINES * text.getLineHeight()).applyTo(frame);
        take = new Button(area, SWT.PUSH);
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
                giveUp();
            }
        });
    }

    Control control() {
        return area;
    }

    void focus() {
        text.setFocus();
    }

    /** What a new remark is about; an answer or a correction that is being written goes on. */
    void about(String name) {
        about = name;
        if (draft instanceof RemarkDraft.Remark || draft.isLost()) {
            giveUp();
        }
    }

    /** What was being written belongs to another strategy. */
    void forget() {
        begun = "";
        giveUp();
        text.setText("");
    }

    void answer(Comment comment) {
        giveUp();
        begin(new RemarkDraft.Answer(comment), NLS.bind(Messages.Comments_answerTo, CommentThreads.author(comment)));
    }

    /** What was being written comes back after it. */
    void correct(Comment comment) {
        giveUp();
        begun = text.getText();
        begin(new RemarkDraft.Correction(comment), Messages.Comments_correct);
        text.setText(Objects.requireNonNullElse(comment.getText(), ""));
        text.selectAll();
    }

    private void begin(RemarkDraft next, String words) {
        draft = next;
        ask(words);
        text.setFocus();
    }

    private void giveUp() {
        if (draft instanceof RemarkDraft.Correction) {
            text.setText(begun);
        }
        draft = new RemarkDraft.Remark();
        ask(NLS.bind(Messages.Comments_on, about));
    }

    private void ask(String words) {
        prompt.setText(words.replace("&", "&&"));
        prompt.requestLayout();
        take.setText(draft instanceof RemarkDraft.Correction ? Messages.Comments_change : Messages.Comments_write);
        take.requestLayout();
    }

    private void take() {
        String written = text.getText().strip();
        if (!written.isEmpty()) {
            RemarkDraft taken = draft;
            text.setText("");
            giveUp();
            taker.accept(taken, written);
        }
    }
}
