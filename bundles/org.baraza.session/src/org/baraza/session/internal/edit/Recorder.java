package org.baraza.session.internal.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.baraza.model.ChangeSink;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Hears every edit of a document: writes it down while a change is open, and otherwise takes it back and says so, since
 * what is not written down could never be undone right.
 */
public final class Recorder {

    private enum State {
        GUARDING, RECORDING, IGNORING
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Unrecorded<X extends Exception> {
        void run() throws X;
    }

    private final ChangeSink sink = new ChangeSink(this::hear);
    private final Consumer<Edit> follower;
    private final Set<EObject> roots = new LinkedHashSet<>();
    private final Set<EObject> detached = new LinkedHashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private State state = State.GUARDING;

    /** @param follower hears of every edit at once, also of those that take one back; of some twice */
    public Recorder(Consumer<Edit> follower) {
        this.follower = follower;
    }

    public void watch(EObject root) {
        roots.add(root);
        sink.attachTo(root);
    }

    public boolean isRecording() {
        return state == State.RECORDING;
    }

    /** @throws IllegalStateException if a change, an undo, a redo or a save is under way */
    public void requireIdle() {
        if (state != State.GUARDING) {
            throw new IllegalStateException("Not while a change, an undo, a redo or a save is under way");
        }
    }

    /** Edits of the open change so far. */
    public List<Edit> edits() {
        settle();
        return List.copyOf(edits);
    }

    /** Elements that the open change has taken out of the document, with everything in them. */
    public Set<EObject> removed() {
        settle();
        Set<EObject> removed = new LinkedHashSet<>();
        detached.forEach(top -> {
            removed.add(top);
            top.eAllContents().forEachRemaining(removed::add);
        });
        return removed;
    }

    /** Runs the body and returns what it edited; takes everything back if it throws. */
    public List<Edit> record(Runnable body) {
        requireIdle();
        state = State.RECORDING;
        try {
            runWhole(body);
            return edits();
        } finally {
            state = State.GUARDING;
            detached.forEach(sink::detachFrom);
            detached.clear();
            edits.clear();
        }
    }

    /** Runs a body inside the open change; takes its own edits back if it throws. */
    public void join(Runnable body) {
        runWhole(body);
    }

    /** Runs work that edits the document and is no change: edits of the past, and what a save notes. */
    public <X extends Exception> void unrecorded(Unrecorded<X> work) throws X {
        State before = state;
        state = State.IGNORING;
        try {
            work.run();
        } finally {
            state = before;
        }
    }

    void undo(Step step) {
        unrecorded(step::undo);
        // what was edited while it was out of the document was not heard
        step.edits().forEach(follower);
    }

    void redo(Step step) {
        unrecorded(step::redo);
        step.edits().forEach(follower);
    }

    private void runWhole(Runnable body) {
        int mark = edits.size();
        boolean complete = false;
        try {
            body.run();
            complete = true;
        } finally {
            if (!complete) {
                rollBackTo(mark);
            }
        }
    }

    private void rollBackTo(int mark) {
        settle();
        List<Edit> taken = List.copyOf(edits.subList(mark, edits.size()));
        unrecorded(() -> taken.reversed().forEach(Edit::undo));
        taken.forEach(follower);
        edits.subList(mark, edits.size()).clear();
        taken.stream().flatMap(Edit::parts).forEach(this::follow);
    }

    private void hear(Notification notification) {
        switch (state) {
            case RECORDING -> write(Edits.of(notification));
            case GUARDING -> refuse(Edits.of(notification));
            case IGNORING -> follower.accept(Edits.of(notification));
        }
    }

    private void refuse(Edit edit) {
        unrecorded(edit::undo);
        throw new IllegalStateException("Edited outside of Session.change: " + edit.feature().getName() + " of "
                + edit.owner().eClass().getName() + " " + EcoreUtil.getID(edit.owner()));
    }

    private void write(Edit edit) {
        Set<EObject> parts = new LinkedHashSet<>(edit.parts().toList());
        settleExcept(parts);
        add(edit);
        parts.forEach(this::follow);
    }

    private void add(Edit edit) {
        edits.add(edit);
        follower.accept(edit);
    }

    private void settle() {
        settleExcept(Set.of());
    }

    /** A removed object may have been put into a new one that nobody hears: write that down before it matters. */
    private void settleExcept(Set<EObject> parts) {
        List<EObject> placed = detached.stream().filter(top -> top.eContainer() != null && !parts.contains(top))
                .toList();
        placed.forEach(part -> {
            add(Edits.placed(part));
            forget(part);
            listenTo(EcoreUtil.getRootContainer(part));
        });
    }

    /** Listens to objects outside the document as long as the change is open, so that they too can be undone right. */
    private void follow(EObject part) {
        EObject top = EcoreUtil.getRootContainer(part);
        if (listenTo(top) && part != top) {
            add(Edits.placed(part));
        }
        if (part != top) {
            forget(part);
        }
    }

    private boolean listenTo(EObject top) {
        boolean unheard = !roots.contains(top) && detached.add(top);
        if (unheard) {
            sink.attachTo(top);
        }
        return unheard;
    }

    private void forget(EObject top) {
        if (detached.remove(top)) {
            sink.detachFrom(top);
        }
    }
}
