package org.baraza.session.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.baraza.checks.CheckService;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Author;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.Migration;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.internal.DocumentSession.Origin;
import org.baraza.session.internal.file.Disk;
import org.baraza.session.internal.xml.Migrations;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Opens documents of this machine's file system. */
@Component(service = { SessionService.class, Sessions.class })
public final class Sessions implements SessionService {

    private final BundleContext context;
    private final CheckService checks;
    private final Logger logger;
    private final Author author;

    /** @param author null if nobody provides one: the user account's name is taken */
    @Activate
    public Sessions(BundleContext context, @Reference CheckService checks, @Reference LoggerFactory loggers,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) Author author) {
        this.context = context;
        this.checks = checks;
        logger = loggers.getLogger(Sessions.class);
        this.author = Optional.ofNullable(author).orElseGet(Author::account);
    }

    @Override
    public Session open(Path file) throws DocumentException {
        return session(OpenDocument.open(Disk.local(), logger, file), Origin.OPENED);
    }

    @Override
    public Session openReadOnly(Path file) throws DocumentException {
        return session(OpenDocument.open(Disk.local(), logger, file), Origin.READ_ONLY);
    }

    @Override
    public Session openCopy(Path file) throws DocumentException {
        return session(OpenDocument.copy(Disk.local(), logger, file), Origin.OPENED);
    }

    @Override
    public Session openSample() {
        Sample sample = new Sample(context);
        return session(OpenDocument.unsaved(Disk.local(), logger, sample.document(), sample.privateData()), Origin.OPENED);
    }

    @Override
    public Session openVersion(Snapshot approved) throws DocumentException {
        return session(OpenDocument.version(Disk.local(), logger, approved), Origin.READ_ONLY);
    }

    @Override
    public Session create(Strategy strategy) {
        return session(OpenDocument.created(Disk.local(), logger, strategy), Origin.NEVER_SAVED);
    }

    @Override
    public Migration migration(Path file) throws DocumentException {
        return FileMigration.of(Disk.local(), logger, file, Migrations.HISTORY);
    }

    /** A session on work that was never saved, of a file that may have been changed since. */
    public Session recovered(Document document, Optional<PrivateData> privateData, Optional<Path> file)
            throws DocumentException {
        return session(OpenDocument.recovered(Disk.local(), logger, document, privateData, file), Origin.NEVER_SAVED);
    }

    /** What a session will call the revision that it saves next: no other will call one so. */
    public String nextRevision(Session session) {
        return session instanceof DocumentSession ours ? ours.nextRevision() : "";
    }

    private Session session(OpenDocument document, Origin origin) {
        return new DocumentSession(document, origin, checks, author, Clock.systemDefaultZone(), logger);
    }
}
