package org.baraza.session.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.junit.jupiter.api.Test;

class UndoStackTest {

    private static final int MOST = 10;

    private final Agency agency = StrategyFactory.eINSTANCE.createAgency();
    private final Recorder recorder = new Recorder(edit -> { });
    private final UndoStack stack = new UndoStack(MOST);

    @Test
    void keepsAllOfAnOrdinarySession() {
        push("a", 4);
        push("b", 6);
        assertEquals(List.of("b", "a"), undone());
    }

    @Test
    void forgetsTheOldestOfALongOne() {
        push("a", 4);
        push("b", 6);
        push("c", 1);
        assertEquals(List.of("c", "b"), undone());
        assertTrue(stack.last().isEmpty());
    }

    @Test
    void keepsTheLastHoweverLarge() {
        push("a", 4);
        push("b", 100);
        assertEquals(List.of("b"), undone());
    }

    @Test
    void countsNotWhatWasUndone() {
        push("a", 4);
        push("b", 6);
        stack.undo(recorder);
        push("c", 6);
        assertEquals(List.of("c", "a"), undone());
    }

    /** Else a document would pass for saved, at the bottom of what is left to undo. */
    @Test
    void knowsThatTheBottomIsNotTheBeginningOnceSomethingIsForgotten() {
        Optional<Step> opened = stack.standing();
        push("a", 4);
        Optional<Step> saved = stack.standing();
        push("b", 6);
        push("c", 1);
        undone();
        assertFalse(stack.standing().equals(opened));
        assertEquals(saved, stack.standing());
    }

    @Test
    void remembersNothingOfWhatIsErased() {
        push("a", 4);
        Optional<Step> saved = stack.standing();
        push("b", 3);
        assertEquals(Optional.empty(), stack.forget(owner -> owner == agency, saved));
        assertEquals(List.of(), undone());
    }

    private void push(String label, int edits) {
        stack.push(new Step(label, Collections.nCopies(edits, edit())));
    }

    private Edit edit() {
        return new Edit.Assigned(agency, Literals.AGENCY__NAME, Optional.empty(), Optional.of("name"));
    }

    private List<String> undone() {
        List<String> labels = IntStream.range(0, 20).boxed().flatMap(i -> {
            Optional<Step> last = stack.last();
            stack.undo(recorder);
            return last.stream();
        }).map(Step::label).toList();
        return labels;
    }
}
