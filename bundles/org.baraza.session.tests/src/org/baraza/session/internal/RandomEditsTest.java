package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.format.DocumentWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a document, undoing all of it gives the same bytes, and so does redoing all. */
class RandomEditsTest {

    private final Strategy strategy = tamasi();
    private final DocumentSession session = new TestSession().on(strategy);

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
    void areAllUndoneAndRedone(long seed) {
        RandomEditor editor = new RandomEditor(strategy, new Random(seed));
        List<String> states = new ArrayList<>(List.of(written()));
        for (int i = 0; i < 60; i++) {
            session.change("Change " + i, editor::someEdits);
            if (session.undoLabel().equals(Optional.of("Change " + i))) {
                states.add(written());
            }
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertEquals(states.get(i), written());
            session.undo();
        }
        for (String state : states) {
            assertEquals(state, written());
            session.redo();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 144, 233, 377, 610, 987 })
    void areAllTakenBackWhenTheChangeFails(long seed) {
        RandomEditor editor = new RandomEditor(strategy, new Random(seed));
        for (int i = 0; i < 60; i++) {
            String before = written();
            try {
                session.change("Change", () -> {
                    editor.someEdits();
                    editor.someEdits();
                    throw new ArithmeticException();
                });
            } catch (ArithmeticException e) {
                assertEquals(before, written());
            }
            session.change("Change " + i, editor::someEdits);
        }
    }

    private String written() {
        return text(DocumentWriter.write(strategy));
    }
}
