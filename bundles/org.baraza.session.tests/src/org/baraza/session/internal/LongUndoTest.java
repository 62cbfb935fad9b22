package org.baraza.session.internal;

import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over a long session of any edits that the model allows, also of contacts, undo brings back the very file and redo the
 * very result. More of it: -Dbaraza.undo.seed=N, -Dbaraza.undo.steps=N.
 */
class LongUndoTest {

    private static final int STEPS = Integer.getInteger("baraza.undo.steps", 500);
    private static final long SEED = Long.getLong("baraza.undo.seed", 2026);

    @TempDir
    Path folder;

    private final TestSession tests = new TestSession();
    private Path file;

    static LongStream seeds() {
        return LongStream.range(SEED, SEED + 3);
    }

    @BeforeEach
    void save() throws Exception {
        Strategy strategy = RandomStrategy.seeded(SEED).build();
        file = folder.resolve("plan.baraza");
        DocumentSession first = tests.on(strategy);
        first.saveAs(file);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bringsBackTheVeryFileAndTheVeryResult(long seed) throws Exception {
        byte[] opened = Files.readAllBytes(file);
        DocumentSession session = tests.open(file);
        edit(session, new Random(seed), STEPS);
        String result = written(session);
        int undone = undoAll(session);
        assertFalse(session.isDirty());
        assertArrayEquals(opened, DocumentWriter.write(session.strategy()));
        redo(session, undone);
        assertSame(result, written(session));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNotDisturbedBySavesInTheMiddle(long seed) throws Exception {
        DocumentSession session = tests.open(file);
        String opened = withoutRevision(written(session));
        Random random = new Random(seed);
        edit(session, random, STEPS / 3);
        session.save();
        edit(session, random, STEPS / 3);
        for (int i = 0; i < STEPS / 6; i++) {
            session.undo();
        }
        session.save();
        edit(session, random, STEPS / 3);
        String result = withoutRevision(written(session));
        int undone = undoAll(session);
        assertTrue(session.isDirty());
        assertSame(opened, withoutRevision(written(session)));
        redo(session, undone);
        assertSame(result, withoutRevision(written(session)));
    }

    /** As a person does: much forward, some back, some forward again. */
    private static void edit(DocumentSession session, Random random, int steps) {
        RandomEditor editor = new RandomEditor(session.strategy(), random);
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(12)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                case 2, 3 -> session.change("Contacts " + i, () -> editor.editSomethingOf(session.editablePrivateData()));
                default -> session.change("Change " + i, editor::someEdits);
            }
        }
    }

    private static int undoAll(DocumentSession session) {
        int undone = 0;
        while (session.canUndo()) {
            session.undo();
            undone++;
        }
        return undone;
    }

    private static void redo(DocumentSession session, int steps) {
        for (int i = 0; i < steps; i++) {
            session.redo();
        }
    }

    /** Tells the first line that differs, not both documents. */
    private static void assertSame(String expected, String actual) {
        if (!expected.equals(actual)) {
            Iterator<String> other = actual.lines().iterator();
            assertEquals(expected.lines().filter(line -> !other.hasNext() || !line.equals(other.next())).findFirst(),
                    Optional.empty(), "what is lacking");
            assertEquals(expected.length(), actual.length());
        }
    }

    private static String written(DocumentSession session) {
        return text(DocumentWriter.write(session.strategy())) + text(DocumentWriter.write(session.editablePrivateData()));
    }

    /** What a save notes of itself is no edit. */
    private static String withoutRevision(String document) {
        return document.replaceFirst(" revision=\"[^\"]*\"", "").replaceAll("\n *<parents>[^<]*</parents>", "");
    }
}
