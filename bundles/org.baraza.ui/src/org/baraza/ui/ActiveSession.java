package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;

/**
 * The strategy that a window shows. One per window, got by injection. All its methods belong to the UI thread, and its
 * listeners hear there.
 */
public final class ActiveSession {

    /** Hears what happens to the session of a window. */
    public interface Listener {

        /** Another strategy is shown from now on. */
        default void opened(Session session) {
        }

        /** The strategy shown was changed, undone, redone or saved. */
        default void changed(Session session, SessionEvent event) {
        }

        /** Something was typed that is not in the strategy yet, or the last of it was settled. */
        default void typed() {
        }
    }

    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final List<PendingEdit> pending = new ArrayList<>();
    private Optional<Session> session = Optional.empty();
    private AutoCloseable subscription = () -> { };

    public Optional<Session> session() {
        return session;
    }

    /** Shows another strategy in this window. What was not saved of the former one is lost: ask first. */
    public void open(Session next) {
        commitPending();
        Failures.guard(subscription::close);
        session = Optional.of(next);
        subscription = next.onChange(event -> onDisplay(() -> tell(next, event)));
        listeners.forEach(listener -> listener.opened(next));
    }

    /** The listener hears until the handle is run. */
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Shows each strategy as it is opened, and whenever it was changed, until the handle is run. */
    public Runnable follow(Consumer<Session> show) {
        return listen(new Listener() {
            @Override
            public void opened(Session opened) {
                show.accept(opened);
            }

            @Override
            public void changed(Session changed, SessionEvent event) {
                show.accept(changed);
            }
        });
    }

    /** Makes an edit through the write door; a failure reaches the person and leaves the strategy as it was. */
    public void change(String label, Runnable body) {
        session.ifPresent(open -> Failures.guard(() -> open.change(label, body)));
    }

    /** A field holds text that is not in the strategy yet. */
    public void await(PendingEdit edit) {
        if (!pending.contains(edit)) {
            pending.add(edit);
            listeners.forEach(Listener::typed);
        }
    }

    /** The field's text is in the strategy now, or was given up. */
    public void settled(PendingEdit edit) {
        if (pending.remove(edit)) {
            listeners.forEach(Listener::typed);
        }
    }

    /** Whether something was typed that is not in the strategy yet. */
    public boolean isTyping() {
        return !pending.isEmpty();
    }

    /** Brings what was typed, but not left yet, into the strategy: before undo, save and the like. */
    public void commitPending() {
        List.copyOf(pending).forEach(PendingEdit::commit);
    }

    private void tell(Session from, SessionEvent event) {
        if (session.filter(from::equals).isPresent()) {
            listeners.forEach(listener -> listener.changed(from, event));
        }
    }

    private static void onDisplay(Runnable task) {
        Display display = Display.getDefault();
        if (display.getThread() == Thread.currentThread()) {
            task.run();
        } else {
            display.asyncExec(task);
        }
    }

    /** Text typed into a field, before the field is left. */
    public interface PendingEdit {
        void commit();
    }
}
