package org.baraza.torture.crash;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.torture.crash.Word.Said;

/** What a victim said until it was killed, and what follows from it for file and recovery. */
final class Testimony {

    /** What the victim was about when it was killed. */
    enum Moment {
        SAVING, OTHERS_SAVING, KEEPING, COPYING, ERASING, BETWEEN
    }

    /** Words after which the file holds something else. */
    private static final Set<Word> ON_FILE = EnumSet.of(Word.SAVED, Word.MEDDLED, Word.ERASED);

    private static final Set<Word> SAVED = EnumSet.of(Word.SAVED);

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
            case MEDDLING -> Moment.OTHERS_SAVING;
            case COPYING -> Moment.COPYING;
            case ERASING -> Moment.ERASING;
            case KEEPING -> Moment.KEEPING;
            default -> Moment.BETWEEN;
        };
    }

    /**
     * States that the file may hold: the last that the victim said it holds, and those that were being written. A person
     * may have gone from it even where the victim was told that this failed.
     */
    Set<State> onFile() {
        Set<State> states = begun(ON_FILE, Word.SAVING);
        states.addAll(begun(ON_FILE, Word.MEDDLING));
        states.add(saved());
        since(ON_FILE).stream().filter(said -> said.word() == Word.ERASING).map(Said::state).forEach(states::add);
        return states;
    }

    /** States whose save was begun since the last, and of which nobody knows whether the file holds them. */
    Set<State> saving() {
        return begun(SAVED, Word.SAVING);
    }

    /** What was being written when it was killed, or when the drive failed before it could confirm it. */
    private Set<State> begun(Set<Word> since, Word word) {
        int from = last(since) + 1;
        Set<State> states = new HashSet<>();
        for (int i = from; i < all.size(); i++) {
            if (all.get(i).word() == word && (heardBefore > 0 && i >= heardBefore - 1 || i == all.size() - 1)) {
                states.add(all.get(i).state());
            }
        }
        return states;
    }

    /** What the victim said last that the file holds. */
    State saved() {
        return all.get(last(ON_FILE)).state();
    }

    /**
     * What the version before holds, where it is certain: what was in the file before the last save, if nothing was begun
     * since.
     */
    Optional<State> former() {
        int last = last(EnumSet.of(Word.SAVED, Word.MEDDLED));
        boolean certain = last > 0 && since(EnumSet.of(Word.SAVED, Word.MEDDLED)).stream()
                .noneMatch(said -> said.word() == Word.SAVING || said.word() == Word.MEDDLING);
        return certain ? Optional.of(all.get(lastBefore(last, ON_FILE)).state()) : Optional.empty();
    }

    /** Whom it said it had erased. */
    List<String> erased() {
        return all.stream().filter(said -> said.word() == Word.ERASED).map(Said::name).toList();
    }

    /** The names of all copies that were begun, with what they hold; nothing if that is only begun. */
    Map<String, Set<Optional<State>>> copies() {
        Map<String, Set<Optional<State>>> copies = new HashMap<>();
        for (Said said : all) {
            if (said.word() == Word.COPIED) {
                copies.put(said.name(), Set.of(Optional.of(said.state())));
            } else if (said.word() == Word.COPYING) {
                copies.put(said.name(), Set.of(Optional.empty(), Optional.of(said.state())));
            }
        }
        return copies;
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

    /**
     * What must be found again: kept last, or found and not thrown away, after the last save. Of what the victim knew the
     * file to hold nothing is kept.
     */
    Optional<State> kept() {
        State known = all.get(last(SAVED)).state();
        Optional<State> kept = Optional.empty();
        for (Said said : since(SAVED)) {
            switch (said.word()) {
                case FOUND, TAKEN -> kept = Optional.of(said.state());
                case KEPT -> kept = said.state().equals(known) ? Optional.empty() : Optional.of(said.state());
                case ERASED -> known = said.state();
                case DISCARDING, COPIED -> kept = Optional.empty();
                default -> { /* nothing that is kept */ }
            }
        }
        return kept;
    }

    /** The copy that was being written when it was killed. */
    Optional<Said> copying() {
        return Optional.of(all.getLast()).filter(said -> said.word() == Word.COPYING);
    }

    /**
     * States that recovery may offer: what was kept or found after the last save, or was begun to be kept since. Where
     * that failed in its last steps it may be there all the same, and is the newer work.
     */
    Set<State> offered() {
        Set<State> states = new HashSet<>();
        for (Said said : since(SAVED)) {
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

    private List<Said> since(Set<Word> words) {
        return all.subList(last(words) + 1, all.size());
    }

    private int last(Set<Word> words) {
        return lastBefore(all.size(), words);
    }

    /** Where the last of these words stands before that one; else the first of all, which says what was found. */
    private int lastBefore(int end, Set<Word> words) {
        for (int i = end - 1; i > 0; i--) {
            if (words.contains(all.get(i).word())) {
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
