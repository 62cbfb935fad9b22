package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import org.baraza.torture.crash.Word.Said;

/** One victim, from its start to its end at a moment that nobody chose. */
final class Hunt {

    private static final int MOST_WORDS = 24;
    private static final long MOST_NANOS = Duration.ofMillis(60).toNanos();

    private static final Set<Word> OFTEN = EnumSet.of(Word.KEEPING, Word.SAVING);

    private final Place place;
    private final Random random;
    private final Testimony testimony = new Testimony();

    Hunt(Place place, Random random) {
        this.place = place;
        this.random = random;
    }

    Testimony run(Program program, Path own, Path file)
            throws IOException, Collapse, InterruptedException {
        Files.createDirectories(own);
        try (Prey prey = Prey.start(program, place.data(), own, file, random.nextLong())) {
            Optional<Said> ready = prey.hear();
            testimony.add(ready.orElseThrow(() -> new Collapse("the program did not start; see " + own + ".log")));
            if (testimony.unreadable().isEmpty()) {
                prey.letGo();
                boolean working = hearUntilChosenMoment(prey);
                testimony.struck();
                place.strike();
                if (working && random.nextBoolean()) {
                    hearUntilChosenMoment(prey);
                }
            }
            prey.kill();
            hearTheRest(prey);
            if (!prey.wasKilled()) {
                throw new Collapse("the program ended by itself; see " + own + ".log");
            }
        }
        return testimony;
    }

    /**
     * So many words of a kind, and a little while: each step of what follows has its chance.
     *
     * @return whether the victim goes on
     */
    private boolean hearUntilChosenMoment(Prey prey) throws IOException, Collapse {
        Optional<Word> awaited = switch (random.nextInt(8)) {
            case 0, 1 -> Optional.of(Word.KEEPING);
            case 2 -> Optional.of(Word.COPYING);
            case 3 -> Optional.of(Word.ERASING);
            case 4 -> Optional.of(Word.MEDDLED);
            case 5 -> Optional.empty();
            default -> Optional.of(Word.SAVING);
        };
        boolean seldom = awaited.isPresent() && !OFTEN.contains(awaited.get());
        int left = seldom ? 1 : 1 + random.nextInt(MOST_WORDS / 4);
        for (int i = 0; i < (seldom ? 3 : 1) * MOST_WORDS && left > 0; i++) {
            Said said = prey.hear().orElseThrow(() -> new Collapse("the program fell silent"));
            testimony.add(said);
            if (said.word() == Word.UNREADABLE) {
                return false;
            }
            if (awaited.isEmpty() || awaited.get() == said.word()) {
                left--;
            }
        }
        LockSupport.parkNanos((long) (MOST_NANOS * random.nextDouble() * random.nextDouble()));
        return true;
    }

    /** What it said before it was killed, and nobody had heard yet. */
    private void hearTheRest(Prey prey) throws IOException {
        for (Optional<Said> said = prey.hear(); said.isPresent(); said = prey.hear()) {
            testimony.add(said.get());
        }
    }
}
