package org.baraza.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.eclipse.osgi.util.NLS;

/** Opens the strategies that commands work on. */
public final class Documents {

    /** Stands for the sample that comes with Baraza. */
    private static final String SAMPLE = "sample:";

    private final SessionService sessions;
    private final CatalogueService catalogue;

    public Documents(SessionService sessions, CatalogueService catalogue) {
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    /** Opens the file that was named, as of the day that was given, else of today. */
    Document open(Arguments arguments) throws Refusal, DocumentException {
        String file = arguments.file();
        Optional<LocalDate> day = arguments.asOf();
        Session session = file.equals(SAMPLE) ? sessions.openSample() : sessions.open(existing(file));
        day.ifPresent(session::setAsOf);
        return new Document(file, session, catalogue.catalogue());
    }

    static Path existing(String file) throws Refusal {
        Path path = path(file);
        if (Files.notExists(path)) {
            throw new Refusal(NLS.bind(Messages.Document_absent, file));
        }
        return path;
    }

    static Path path(String text) throws Refusal {
        if (text.isBlank()) {
            throw new Refusal(NLS.bind(Messages.Arguments_noPath, text));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Refusal(NLS.bind(Messages.Arguments_noPath, text), e);
        }
    }
}
