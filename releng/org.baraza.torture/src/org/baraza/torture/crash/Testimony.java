package org.baraza.torture.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.torture.crash.Word.Said;

/** What a victim said until it was killed, and what follows from it for file and recovery. */
final class Testimony {

    /** What the victim was about when it was killed. */
    enum Moment {
        SAVING, KEEPING, BETWEEN
    }

    private final List<Said> all = new ArrayList<>();
    private int heardBefore;

    void add(Said said) {
        all.add(said);
    }

    /** Something befalls the place from now on. */
    void struck() {
        heardBefore = all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Moment moment() {
        return switch (all.getLast().word()) {
            case SAVING -> Moment.SAVING;
            case KEEPING -> Moment.KEEPING;
            default -> Moment.BETWEEN;
        };
    }

    /** States that the file may hold: the last that the victim said was saved, and the one that it was saving. */
    Set<State> onFile() {
        Set<State> states = new HashSet<>();
        states.add(saved());
        if (moment() == Moment.SAVING) {
            states.add(all.getLast().state());
        }
        return states;
    }

    /** What the victim said was saved last. */
    State saved() {
        return all.get(lastSaved()).state();
    }

    /** What the victim found when it began; nothing if it could not even begin. */
    Optional<Remains> remains() {
        return Optional.of(all.getFirst()).filter(said -> said.word() == Word.READY).map(ready -> new Remains(
                Optional.of(ready.state()), all.stream().filter(said -> said.word() == Word.FOUND).map(Said::state).toList()));
    }

    /** Why it could not open the file, or the work that it found, before anything befell them. */
    Optional<String> unreadable() {
        return all.subList(0, Math.max(1, heardBefore)).stream().filter(said -> said.word() == Word.UNREADABLE)
                .map(Said::about).findFirst();
    }

    /** What must be found again: kept last, or found and not thrown away, after the last save. */
    Optional<State> kept() {
        Optional<State> kept = Optional.empty();
        for (Said said : sinceSaved()) {
            switch (said.word()) {
                case FOUND, TAKEN, KEPT -> kept = Optional.of(said.state());
                case DISCARDING -> kept = Optional.empty();
                default -> { /* nothing that is kept */ }
            }
        }
        return kept;
    }

    /**
     * States that recovery may offer: what was kept or found after the last save, or was begun to be kept since. Where
     * that failed in its last steps it may be there all the same, and is the newer work.
     */
    Set<State> offered() {
        Set<State> states = new HashSet<>();
        for (Said said : sinceSaved()) {
            switch (said.word()) {
                case DISCARDED -> states.clear();
                case FOUND, TAKEN, KEEPING -> states.add(said.state());
                case KEPT -> {
                    states.clear();
                    states.add(said.state());
                }
                default -> { /* nothing to be offered */ }
            }
        }
        return states;
    }

    /** The sentences with which a save was refused. */
    List<String> refusals() {
        return all.stream().filter(said -> said.word() == Word.REFUSED).map(Said::about).toList();
    }

    private List<Said> sinceSaved() {
        return all.subList(lastSaved() + 1, all.size());
    }

    private int lastSaved() {
        for (int i = all.size() - 1; i > 0; i--) {
            if (all.get(i).word() == Word.SAVED) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        int shown = 12;
        return all.subList(Math.max(0, all.size() - shown), all.size()).toString();
    }
}
