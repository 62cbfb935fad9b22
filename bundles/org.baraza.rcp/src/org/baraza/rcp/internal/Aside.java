package org.baraza.rcp.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** What is done away from the display's thread, since a network may not answer, while nobody waits for it. */
final class Aside {

    private Aside() {
    }

    static void run(String name, Runnable work) {
        Job.createSystem(name, (ICoreRunnable) monitor -> work.run()).schedule();
    }

    /** @param then hears on the display's thread what was seen */
    static <T> void look(String name, Supplier<T> work, Display display, Consumer<T> then) {
        run(name, () -> {
            T seen = work.get();
            onDisplay(display, () -> then.accept(seen));
        });
    }

    /** From whatever thread; the program may be ending. */
    static void onDisplay(Display display, Runnable task) {
        try {
            display.asyncExec(task);
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }
}
