package org.baraza.ui.help.internal.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that were read, to go back on. */
public final class Trail {

    private static final int LENGTH = 50;

    private final Deque<String> before = new ArrayDeque<>();
    private Optional<String> now = Optional.empty();

    /** The page that is read now. */
    public Optional<String> now() {
        return now;
    }

    public void go(String href) {
        if (!now.equals(Optional.of(href))) {
            now.ifPresent(before::push);
            now = Optional.of(href);
            if (before.size() > LENGTH) {
                before.removeLast();
            }
        }
    }

    public boolean canGoBack() {
        return !before.isEmpty();
    }

    /** The page before; it is read now. */
    public Optional<String> back() {
        if (canGoBack()) {
            now = Optional.of(before.pop());
        }
        return now;
    }
}
