package org.baraza.testkit.ui.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over long random sequences of all commands, undo brings back the very document and redo the very result. A sequence
 * comes again with -Dbaraza.undo.seed=N and -Dbaraza.undo.steps=N.
 */
public abstract class UndoContract {

    private static final int STEPS = Integer.getInteger("baraza.undo.steps", 400);
    private static final long SEED = Long.getLong("baraza.undo.seed", 2026);

    /** Does something to what is there, as a person might; it may find nothing to do, and must not fail. */
    @FunctionalInterface
    public interface Command {
        void run(Session session, Random random);
    }

    /** The document that is edited; the same for the same seed. */
    protected abstract Strategy document(long seed);

    /** By class and method: "Placing.move". */
    protected abstract Map<String, Command> commands();

    /** Whose public methods are commands, all but those named here, which only tell something. */
    protected abstract Map<Class<?>, Set<String>> editors();

    /** How many commands a sequence has. */
    protected int steps() {
        return STEPS;
    }

    /** The commands of another contract, to be tried among one's own. */
    protected static Map<String, Command> commandsOf(UndoContract other) {
        return other.commands();
    }

    /** The document of another contract. */
    protected static Strategy documentOf(UndoContract other, long seed) {
        return other.document(seed);
    }

    /** The editors of another contract. */
    protected static Map<Class<?>, Set<String>> editorsOf(UndoContract other) {
        return other.editors();
    }

    @Test
    protected void everyCommandIsTried() {
        assertEquals(editors().entrySet().stream().flatMap(entry -> commands(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(commands().keySet()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    protected void undoBringsBackTheVeryDocumentAndRedoTheVeryResult(long seed) throws Exception {
        Strategy strategy = document(seed);
        Session session = NewSession.on(strategy);
        byte[] opened = written(session);
        Map<String, Integer> done = run(session, new Random(seed));
        byte[] result = written(session);
        int undone = 0;
        while (session.canUndo()) {
            session.undo();
            undone++;
        }
        assertArrayEquals(opened, written(session), () -> "seed " + seed + ", " + steps() + " steps: " + done);
        for (int i = 0; i < undone; i++) {
            session.redo();
        }
        assertArrayEquals(result, written(session), () -> "seed " + seed + ", " + steps() + " steps: " + done);
        assertEquals(List.of(), idle(done), "never did anything");
    }

    protected static LongStream seeds() {
        return LongStream.range(SEED, SEED + 3);
    }

    /** One of those there are; null if there is none. */
    protected static <T> T any(List<? extends T> choices, Random random) {
        return choices.isEmpty() ? null : choices.get(random.nextInt(choices.size()));
    }

    /** How often each command changed something; what seldom finds something to do gets more turns in the end. */
    private Map<String, Integer> run(Session session, Random random) {
        Map<String, Command> commands = new TreeMap<>(commands());
        List<String> names = List.copyOf(commands.keySet());
        Map<String, Integer> done = new TreeMap<>();
        names.forEach(name -> done.put(name, 0));
        int[] changes = { 0 };
        session.onChange(event -> changes[0]++);
        for (int i = 0; i < steps() || i < 2 * steps() && done.containsValue(0); i++) {
            String name = any(i < steps() || random.nextBoolean() ? names : idle(done), random);
            int before = changes[0];
            commands.get(name).run(session, random);
            done.merge(name, changes[0] - before, Integer::sum);
            if (random.nextInt(10) == 0) {
                session.undo();
            }
            if (random.nextInt(20) == 0) {
                session.redo();
            }
        }
        return done;
    }

    private static List<String> idle(Map<String, Integer> done) {
        return done.keySet().stream().filter(name -> done.get(name) == 0).toList();
    }

    private static byte[] written(Session session) {
        byte[] strategy = DocumentWriter.write(session.strategy());
        byte[] contacts = DocumentWriter.write(session.editablePrivateData());
        byte[] both = new byte[strategy.length + contacts.length];
        System.arraycopy(strategy, 0, both, 0, strategy.length);
        System.arraycopy(contacts, 0, both, strategy.length, contacts.length);
        return both;
    }

    private static Stream<String> commands(Class<?> editor, Set<String> questions) {
        return Stream.of(editor.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic() && !ofRecord(editor, method))
                .map(Method::getName).filter(name -> !questions.contains(name))
                .map(name -> editor.getSimpleName() + "." + name).distinct();
    }

    private static boolean ofRecord(Class<?> editor, Method method) {
        return editor.isRecord() && (Set.of("equals", "hashCode", "toString").contains(method.getName())
                || Stream.of(editor.getRecordComponents()).anyMatch(part -> part.getAccessor().equals(method)));
    }
}
