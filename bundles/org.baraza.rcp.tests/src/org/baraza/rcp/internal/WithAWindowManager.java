package org.baraza.rcp.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A story with keys: they reach a window only where a window manager gives it the focus. {@code releng/test} starts one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "BARAZA_WINDOW_MANAGER", matches = ".+",
        disabledReason = "Keys reach a window only where a window manager gives it the focus; name the one that runs")
@interface WithAWindowManager {
}
