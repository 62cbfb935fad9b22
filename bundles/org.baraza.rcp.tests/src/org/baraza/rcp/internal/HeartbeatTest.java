package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final int EVENTS = 20;

    private final Display display = Display.getCurrent();

    @Test
    void nobodyHasToWakeTheDisplay() {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> rescue = CompletableFuture.runAsync(() -> {
            late.set(true);
            display.asyncExec(() -> { });
        }, CompletableFuture.delayedExecutor(20, TimeUnit.SECONDS));
        assertTrue(Heartbeat.during(this::sleepsAndGoesOn));
        rescue.cancel(true);
        assertFalse(late.get(), "it slept until somebody woke it");
    }

    private boolean sleepsAndGoesOn() {
        for (int event = 0; event < EVENTS; event++) {
            while (display.readAndDispatch()) {
                continue;
            }
            display.sleep();
        }
        return true;
    }
}
