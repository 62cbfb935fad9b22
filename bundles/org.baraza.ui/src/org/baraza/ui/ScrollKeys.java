package org.baraza.ui;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/** Arrows and page keys scroll a text that is only read: without a caret nobody sees what they would move. */
public final class ScrollKeys {

    private static final List<Integer> KEYS = List.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.PAGE_DOWN, SWT.HOME, SWT.END);

    private ScrollKeys() {
    }

    public static void on(StyledText text) {
        KEYS.forEach(key -> text.setKeyBinding(key, SWT.NULL));
        text.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
                top(text, event.keyCode).ifPresent(text::setTopPixel);
            }
        });
    }

    private static OptionalInt top(StyledText text, int key) {
        int line = text.getLineHeight();
        int page = Math.max(line, text.getClientArea().height - line);
        return switch (key) {
            case SWT.ARROW_UP -> OptionalInt.of(text.getTopPixel() - line);
            case SWT.ARROW_DOWN -> OptionalInt.of(text.getTopPixel() + line);
            case SWT.PAGE_UP -> OptionalInt.of(text.getTopPixel() - page);
            case SWT.PAGE_DOWN -> OptionalInt.of(text.getTopPixel() + page);
            case SWT.HOME -> OptionalInt.of(0);
            case SWT.END -> OptionalInt.of(Integer.MAX_VALUE / 2);
            default -> OptionalInt.empty();
        };
    }
}
