package org.baraza.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** What breaks a law, a line for each place. */
final class Breaches {

    private Breaches() {
    }

    static void none(List<String> breaches) {
        if (!breaches.isEmpty()) {
            fail("What breaks the law (%d):%n  %s".formatted(breaches.size(), String.join("\n  ", breaches)));
        }
    }

    static void exactly(List<String> breaches, String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", breaches));
    }
}
