package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.session.DocumentException;
import org.baraza.session.FileChangedException;
import org.baraza.session.Session;
import org.baraza.session.privacy.Erasure;
import org.baraza.session.recovery.KeptCopy;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A victim's days: it edits, keeps, saves, saves under another name, erases persons and meets the saves of others, and
 * says each time what it is about to do and what it has done.
 */
final class Life {

    private final Session session;
    private final Office office;
    private final KeptCopy copy;
    private final Random random;
    private final Voice voice;
    private final HandEdits hand;
    private State onFile;
    /** More than one where writing it failed: it may hold the former work, the new one, and each without whom was erased. */
    private List<Kept> kept = List.of();
    private boolean copied;

    /** What the copy of unsaved work may hold. */
    private record Kept(State state, Optional<PrivateData> persons) {

        static Kept of(Session session) {
            return new Kept(State.of(session), session.privateData().map(EcoreUtil::copy));
        }

        Kept without(Contact person) {
            Optional<PrivateData> others = persons.map(EcoreUtil::copy);
            others.ifPresent(data -> data.getContacts().removeIf(one -> person.getId().equals(one.getId())));
            return new Kept(state.with(others), others);
        }
    }

    /** @param onFile what the file holds */
    Life(Session session, State onFile, Office office, Random random, Voice voice) {
        this.session = session;
        this.onFile = onFile;
        this.office = office;
        this.random = random;
        this.voice = voice;
        copy = office.recovery().follow(session);
        hand = new HandEdits(session, random);
    }

    /** What the session holds is in the copy of unsaved work, which it was taken up from: persons are erased from there. */
    void isInCopy() {
        kept = List.of(Kept.of(session));
    }

    /** Until there is a copy of the document, or nobody listens. */
    void goOn() {
        while (voice.isHeard() && !copied) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                hand.one();
            }
            voice.say(Word.EDITED, State.of(session));
            if (session.file().isPresent()) {
                act();
            } else { // others had saved meanwhile
                saveUnderAnotherName();
            }
        }
    }

    private void act() {
        if (random.nextInt(3) > 0) {
            keep();
        }
        switch (random.nextInt(10)) {
            case 0 -> meetSaveOfOthers();
            case 1 -> saveUnderAnotherName();
            case 2 -> eraseSomebody();
            case 3, 4, 5, 6 -> save();
            default -> { /* it goes on without */ }
        }
    }

    /** As in the window: the hand goes on while the copy is written. */
    private void keep() {
        Kept now = Kept.of(session);
        voice.say(Word.KEEPING, now.state());
        CompletableFuture<Void> writing = copy.keepBehind();
        hand.one();
        try {
            writing.join();
            kept = List.of(now);
            voice.say(Word.KEPT, now.state());
        } catch (CompletionException e) {
            mayBeKept(List.of(now));
            voice.say(Word.UNKEPT, String.valueOf(e.getMessage()));
        }
    }

    private void save() {
        save(Word.SAVING, Word.SAVED, "", this::saveWhateverOthersDid);
    }

    private void saveWhateverOthersDid() throws DocumentException {
        try {
            session.save();
        } catch (FileChangedException e) {
            session.saveOver();
        }
    }

    private void saveUnderAnotherName() {
        Path other = office.otherName(random);
        save(Word.COPYING, Word.COPIED, " " + other.getFileName(), () -> session.saveAs(other));
    }

    private interface Saving {
        void run() throws DocumentException;
    }

    private void save(Word begin, Word end, String name, Saving saving) {
        State state = State.of(session);
        Optional<Instant> before = session.savedAt();
        Optional<String> refusal = Optional.empty();
        voice.say(begin, state.word() + name);
        try {
            saving.run();
        } catch (DocumentException e) {
            refusal = Optional.of(e.getMessage());
        }
        if (!session.savedAt().equals(before)) { // even then it may ask to be saved again
            kept = List.of();
            if (end == Word.COPIED) {
                copied = true;
            } else {
                onFile = state;
            }
            voice.say(end, state.word() + name);
        }
        refusal.ifPresent(sentence -> voice.say(Word.REFUSED, sentence));
    }

    /** A colleague opens the same file, edits and saves it. */
    private void meetSaveOfOthers() {
        try {
            Session other = office.sessions().open(office.file());
            other.change("Meddle", () -> other.strategy().setNote("Meddled " + random.nextLong()));
            State theirs = State.of(other);
            voice.say(Word.MEDDLING, theirs);
            other.save();
            onFile = theirs;
            voice.say(Word.MEDDLED, theirs);
        } catch (DocumentException e) {
            voice.say(Word.REFUSED, e.getMessage());
        }
    }

    private void eraseSomebody() {
        List<Contact> persons = session.editablePrivateData().getContacts().stream().filter(HandEdits::added).toList();
        if (persons.isEmpty()) {
            return;
        }
        Contact person = persons.get(random.nextInt(persons.size()));
        Kept left = Kept.of(session).without(person);
        List<Kept> without = Stream.concat(kept.stream().map(before -> before.without(person)), Stream.of(left)).toList();
        without.forEach(work -> voice.say(Word.KEEPING, work.state()));
        State erased = onFile.withPersonsOf(left.state());
        String about = erased.word() + " " + person.getName();
        voice.say(Word.ERASING, about);
        try {
            new Erasure(office.recovery()).erase(person, session);
            onFile = erased;
            voice.say(Word.ERASED, about);
            erasedAlsoFromCopy();
        } catch (DocumentException e) {
            voice.say(Word.REFUSED, e.getMessage());
            erasedAlsoFromCopy();
        } catch (IOException e) {
            mayBeKept(without);
            voice.say(Word.UNKEPT, String.valueOf(e.getMessage()));
        }
    }

    private void mayBeKept(List<Kept> also) {
        kept = Stream.concat(kept.stream(), also.stream()).toList();
    }

    /** The copy was brought up to date with it, or has gone where there is nothing unsaved. */
    private void erasedAlsoFromCopy() {
        if (session.isDirty()) {
            kept = List.of(Kept.of(session));
            voice.say(Word.KEPT, State.of(session));
        } else {
            kept = List.of();
            voice.say(Word.DISCARDING, "");
            voice.say(Word.DISCARDED, "");
        }
    }
}
