package org.baraza.torture.crash;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.baraza.torture.Services;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Opens a document, waits for a line, takes up what a victim before it left unsaved, or throws it away, and then edits,
 * keeps and saves without end, saying each time what it is about to do and what it has done. Arguments: the file and a
 * seed.
 */
public final class Victim implements IApplication {

    private final PrintStream out = System.out;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path file = Path.of(words[0]);
        Random random = new Random(Long.parseLong(words[1]));
        try {
            Session session = Services.get(SessionService.class).open(file);
            say(Word.READY, State.of(session).word());
            if (System.in.read() >= 0) {
                begin(session, file, Services.get(Recovery.class), random);
            }
        } catch (DocumentException e) {
            say(Word.UNREADABLE, e.getMessage());
            System.in.read();
        }
        return EXIT_OK;
    }

    private void begin(Session opened, Path file, Recovery recovery, Random random) throws DocumentException {
        List<UnsavedWork> works = recovery.found().stream().filter(work -> work.file().filter(file::equals).isPresent())
                .toList();
        for (UnsavedWork work : works) {
            say(Word.FOUND, State.of(work.reopen()).word());
        }
        if (works.isEmpty()) {
            live(opened, recovery.follow(opened), random);
        } else if (random.nextInt(4) > 0) {
            Session taken = works.getFirst().reopen();
            KeptCopy copy = recovery.follow(taken);
            say(Word.TAKEN, State.of(taken).word());
            live(taken, copy, random);
        } else {
            say(Word.DISCARDING, "");
            works.forEach(UnsavedWork::discard);
            say(Word.DISCARDED, "");
            live(opened, recovery.follow(opened), random);
        }
    }

    private void live(Session session, KeptCopy copy, Random random) {
        HandEdits hand = new HandEdits(session, random);
        while (!out.checkError()) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                hand.one();
            }
            say(Word.EDITED, State.of(session).word());
            if (random.nextInt(3) > 0) {
                keep(session, copy, hand);
            }
            if (random.nextInt(2) > 0) {
                save(session);
            }
        }
    }

    /** As in the window: the hand goes on while the copy is written. */
    private void keep(Session session, KeptCopy copy, HandEdits hand) {
        State state = State.of(session);
        say(Word.KEEPING, state.word());
        CompletableFuture<Void> writing = copy.keepBehind();
        hand.one();
        try {
            writing.join();
            say(Word.KEPT, state.word());
        } catch (CompletionException e) {
            say(Word.UNKEPT, String.valueOf(e.getMessage()));
        }
    }

    private void save(Session session) {
        State state = State.of(session);
        Optional<Instant> before = session.savedAt();
        Optional<String> refusal = Optional.empty();
        say(Word.SAVING, state.word());
        try {
            session.save();
        } catch (DocumentException e) {
            refusal = Optional.of(e.getMessage());
        }
        if (!session.savedAt().equals(before)) { // even then it may ask to be saved again
            say(Word.SAVED, state.word());
        }
        refusal.ifPresent(sentence -> say(Word.REFUSED, sentence));
    }

    private void say(Word word, String about) {
        out.println(word.line(about));
        out.flush();
    }

    @Override
    public void stop() {
        // it is killed
    }
}
