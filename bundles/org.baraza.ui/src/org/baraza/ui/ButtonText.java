package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;

/** The words on a button that may be longer than it is wide: the system would cut both ends, or write under the mark. */
public final class ButtonText {

    private final Button button;
    private int mark;
    private String words = "";

    public ButtonText(Button button) {
        this.button = button;
        button.addListener(SWT.Resize, event -> fit());
    }

    /** On a button that offers a list, with the mark of that at its end. */
    public static ButtonText marked(Button button) {
        ButtonText text = new ButtonText(button);
        text.mark();
        return text;
    }

    /** Stands among drop-downs, and is marked as they are. */
    public void mark() {
        mark = DropMark.on(button).room();
        fit();
    }

    public String words() {
        return words;
    }

    /** Where it is cut, all of it is in the tooltip; else that would only cover what the button opens. */
    public void show(String next) {
        words = next;
        fit();
    }

    private void fit() {
        write(words);
        button.setToolTipText(null);
        int room = button.getSize().x - mark - button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        if (room < 0 && button.getSize().x > 0) {
            button.setToolTipText(words);
            GC gc = new GC(button);
            try {
                write(Fit.within(words, gc.textExtent(words).x + (double) room, part -> gc.textExtent(part).x));
            } finally {
                gc.dispose();
            }
        }
    }

    private void write(String text) {
        button.setText(text.replace("&", "&&"));
    }
}
