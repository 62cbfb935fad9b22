package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.session.compare.Differences;
import org.baraza.session.recovery.UnsavedWork;
import org.junit.jupiter.api.Test;

/** What is said of work that was not saved. */
class RecoveryOfferTest {

    @Test
    void tells_the_last_changes_and_how_many_more() {
        List<String> lines = words("a", "b", "c", "d", "e", "f", "g").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        assertTrue(lines.getFirst().startsWith("Work on “plan.baraza” was not saved."), lines.getFirst());
        assertEquals(List.of("• g", "• f", "• e", "• d", "• c", "and 2 more"), lines.subList(1, 7));
    }

    @Test
    void names_no_changes_where_there_are_none() {
        String words = words().strip();
        assertTrue(words.endsWith("is kept."), words);
    }

    @Test
    void leads_over_to_the_elements_where_they_are_told() {
        UnsavedWork work = new Work(List.of("a"));
        assertTrue(RecoveryOffer.words(work, true).endsWith("This is what the copy holds and the file does not:"));
        assertTrue(RecoveryOffer.words(work, false).endsWith("• a"));
    }

    private static String words(String... changes) {
        return RecoveryOffer.words(new Work(List.of(changes)), false);
    }

    private record Work(List<String> changes) implements UnsavedWork {

        @Override
        public String name() {
            return "plan.baraza";
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public Instant keptAt() {
            return Instant.EPOCH;
        }

        @Override
        public Differences differences(Locale language) {
            return new Differences(List.of());
        }

        @Override
        public Session reopen() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void discard() {
            throw new UnsupportedOperationException();
        }
    }
}
