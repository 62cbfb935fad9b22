package org.baraza.session.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.baraza.session.SessionEvent;
import org.osgi.service.log.Logger;

/** Tells events in the order in which they happened, also when a listener causes the next. */
final class Listeners {

    private final List<Consumer<SessionEvent>> all = new CopyOnWriteArrayList<>();
    private final Deque<SessionEvent> waiting = new ArrayDeque<>();
    private final Logger logger;
    private boolean telling;

    Listeners(Logger logger) {
        this.logger = logger;
    }

    AutoCloseable add(Consumer<SessionEvent> listener) {
        Consumer<SessionEvent> own = listener::accept;
        all.add(own);
        return () -> all.remove(own);
    }

    void tell(SessionEvent event) {
        waiting.add(event);
        if (!telling) {
            telling = true;
            try {
                tellWaiting();
            } finally {
                telling = false;
            }
        }
    }

    private void tellWaiting() {
        while (!waiting.isEmpty()) {
            SessionEvent event = waiting.remove();
            all.forEach(listener -> tell(listener, event));
        }
    }

    private void tell(Consumer<SessionEvent> listener, SessionEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            logger.error("A listener failed on the session event {} '{}'", event.kind(), event.label(), e);
        }
    }
}
