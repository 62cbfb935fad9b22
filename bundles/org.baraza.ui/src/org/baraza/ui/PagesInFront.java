package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.session.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The pages of a room, of which only the one in front follows each change: the others catch up when they come there. */
final class PagesInFront {

    private static final class Page {

        private final Control control;
        private final Consumer<Session> show;
        private boolean stale = true;

        private Page(Control control, Consumer<Session> show) {
            this.control = control;
            this.show = show;
        }

        private void show(Session session) {
            show.accept(session);
            stale = false;
        }
    }

    private final Supplier<Optional<Session>> current;
    private final List<Page> pages = new ArrayList<>();
    private boolean begun;

    PagesInFront(Supplier<Optional<Session>> current) {
        this.current = current;
    }

    /** @param page may be one that is only just made, as it is turned to */
    void add(Control page, Consumer<Session> show) {
        Page added = new Page(page, show);
        pages.add(added);
        page.addListener(SWT.Show, event -> catchUp(added));
        if (begun && page.getVisible()) {
            catchUp(added);
        }
    }

    void show(Session session) {
        begun = true;
        pages.forEach(page -> {
            page.stale = true;
            if (page.control.getVisible()) {
                page.show(session);
            }
        });
    }

    private void catchUp(Page page) {
        if (page.stale) {
            current.get().ifPresent(page::show);
        }
    }
}
