package org.baraza.rcp.internal.find;

import java.text.Bidi;

import org.baraza.catalogue.SearchWords;
import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Draws texts in one line in which what is sought is bold. A layout puts the pieces in order, whatever the direction of
 * the script.
 */
final class MarkedText {

    private final SceneFonts fonts;
    private final TextLayout layout;
    private SearchWords sought = SearchWords.of("");

    /** @param layout is disposed by whoever made it */
    MarkedText(SceneFonts fonts, TextLayout layout) {
        this.fonts = fonts;
        this.layout = layout;
    }

    void seek(String words) {
        sought = SearchWords.of(words);
    }

    /**
     * Draws as much of the text as there is room for.
     *
     * @param middle of the line
     * @return the width that it took
     */
    int draw(GC gc, String text, Role role, int x, int middle, int room) {
        String shown = Fit.within(text, room, this::width);
        lay(shown);
        gc.setForeground(Colours.of(role));
        layout.draw(gc, x, middle - layout.getBounds().height / 2);
        return width(shown);
    }

    int width(String text) {
        lay(text);
        return text.isEmpty() ? 0 : layout.getBounds().width;
    }

    private void lay(String text) {
        org.baraza.drawing.TextStyle base = fonts.metrics().base();
        layout.setFont(fonts.font(base));
        layout.setText(text);
        layout.setOrientation(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        sought.in(text).forEach(span -> layout.setStyle(new TextStyle(fonts.font(base.bold()), null, null), span.start(),
                span.start() + span.length() - 1));
    }
}
