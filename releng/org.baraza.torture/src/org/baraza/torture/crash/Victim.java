package org.baraza.torture.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.baraza.torture.Services;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Opens a document, waits for a line, takes up what a victim before it left unsaved, or throws it away, and then lives
 * on it. Arguments: the file and a seed.
 */
public final class Victim implements IApplication {

    private final Voice voice = new Voice(System.out);

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path file = Path.of(words[0]);
        SessionService sessions = Services.get(SessionService.class);
        try {
            Session session = sessions.open(file);
            voice.say(Word.READY, State.of(session));
            if (System.in.read() >= 0) {
                Random random = new Random(Long.parseLong(words[1]));
                Office office = new Office(file, sessions, Services.get(Recovery.class));
                begin(session, office, random).goOn();
                while (voice.isHeard()) { // a copy was saved, and the hand goes back to what it was made of
                    Session again = sessions.open(file);
                    new Life(again, State.of(again), office, random, voice).goOn();
                }
            }
        } catch (DocumentException e) {
            voice.say(Word.UNREADABLE, e.getMessage());
            System.in.read();
        }
        return EXIT_OK;
    }

    private Life begin(Session opened, Office office, Random random) throws DocumentException {
        State onFile = State.of(opened);
        List<UnsavedWork> works = office.unsaved();
        for (UnsavedWork work : works) {
            voice.say(Word.FOUND, State.of(work.reopen()));
        }
        if (!works.isEmpty() && random.nextInt(4) > 0) {
            Session taken = works.getFirst().reopen();
            Life life = new Life(taken, onFile, office, random, voice);
            life.isInCopy();
            voice.say(Word.TAKEN, State.of(taken));
            return life;
        }
        if (!works.isEmpty()) {
            voice.say(Word.DISCARDING, "");
            works.forEach(UnsavedWork::discard);
            voice.say(Word.DISCARDED, "");
        }
        return new Life(opened, onFile, office, random, voice);
    }

    @Override
    public void stop() {
        // it is killed
    }
}
