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

    void add(Said said) {
        all.add(said);
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

    /** What the victim kept last, after its last save. */
    Optional<State> kept() {
        return last(Word.KEPT, lastSaved());
    }

    /**
     * States that recovery may offer: what was kept after the last save, or was begun to be kept since. Where that failed
     * in its last steps it may be there all the same, and is the newer work.
     */
    Set<State> offered() {
        Set<State> states = new HashSet<>();
        for (Said said : all.subList(lastSaved() + 1, all.size())) {
            if (said.word() == Word.KEPT) {
                states.clear();
            }
            if (said.word() == Word.KEPT || said.word() == Word.KEEPING) {
                states.add(said.state());
            }
        }
        return states;
    }

    /** The sentences with which a save was refused. */
    List<String> refusals() {
        return all.stream().filter(said -> said.word() == Word.REFUSED).map(Said::about).toList();
    }

    /** The reasons for which no copy was kept. */
    List<String> unkept() {
        return all.stream().filter(said -> said.word() == Word.UNKEPT).map(Said::about).toList();
    }

    private int lastSaved() {
        for (int i = all.size() - 1; i > 0; i--) {
            if (all.get(i).word() == Word.SAVED) {
                return i;
            }
        }
        return 0;
    }

    private Optional<State> last(Word word, int after) {
        for (int i = all.size() - 1; i > after; i--) {
            if (all.get(i).word() == word) {
                return Optional.of(all.get(i).state());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        int shown = 12;
        return all.subList(Math.max(0, all.size() - shown), all.size()).toString();
    }
}
