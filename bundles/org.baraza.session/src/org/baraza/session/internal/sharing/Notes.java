package org.baraza.session.internal.sharing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.baraza.session.Author;
import org.baraza.session.internal.RunningProgram;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.sharing.Hold;
import org.baraza.session.sharing.Holder;
import org.baraza.session.sharing.OpenFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Notes as files NAME.baraza-open. */
@Component(service = OpenFiles.class)
public final class Notes implements OpenFiles {

    /** A note is renewed every few minutes; of one that wasn't for so long, the program has gone. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(20);

    private final Disk disk;
    private final RunningProgram program;
    private final String machine;
    private final Author author;
    private final Clock clock;
    private final Logger logger;

    /** @param author null if nobody provides one: the user account's name is taken */
    @Activate
    public Notes(@Reference LoggerFactory loggers,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Author author) {
        this(Disk.local(), RunningProgram.thisOne(), Machine.name(),
                Optional.ofNullable(author).orElseGet(Author::account), Clock.systemUTC(),
                loggers.getLogger(Notes.class));
    }

    Notes(Disk disk, RunningProgram program, String machine, Author author, Clock clock, Logger logger) {
        this.disk = disk;
        this.program = program;
        this.machine = machine;
        this.author = author;
        this.clock = clock;
        this.logger = logger;
    }

    @Override
    public Optional<Holder> holder(Path file) {
        NoteFile note = NoteFile.beside(disk, file);
        try {
            Optional<OpenNote> found = note.read().filter(other -> !other.isOf(program, machine));
            return found.isPresent() && isLive(found.get(), note) ? found.map(OpenNote::holder) : Optional.empty();
        } catch (IOException e) {
            logger.info("The note beside {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    @Override
    public Hold hold(Path file) {
        Noted hold = new Noted(file, new OpenNote(new Holder(author.name(), machine,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)), program));
        hold.renew();
        return hold;
    }

    /** Of another machine only the age is known; where nothing can be written to ask the drive's clock, it counts. */
    private boolean isLive(OpenNote found, NoteFile note) {
        if (found.holder().machine().equals(machine)) {
            return found.program().runs();
        }
        try {
            return note.age().compareTo(LEFT_BEHIND) < 0;
        } catch (IOException e) {
            return true;
        }
    }

    private final class Noted implements Hold {

        private final Path file;
        private final OpenNote note;

        Noted(Path file, OpenNote note) {
            this.file = file;
            this.note = note;
        }

        @Override
        public void renew() {
            try {
                if (holder(file).isEmpty()) {
                    NoteFile.beside(disk, file).write(note);
                }
            } catch (IOException e) {
                logger.info("No note can be left beside {}", file, e);
            }
        }

        @Override
        public void close() {
            NoteFile place = NoteFile.beside(disk, file);
            try {
                if (place.read().filter(found -> found.isOf(program, machine)).isPresent()) {
                    place.delete();
                }
            } catch (IOException e) {
                logger.info("The note beside {} cannot be taken away", file, e);
            }
        }
    }
}
