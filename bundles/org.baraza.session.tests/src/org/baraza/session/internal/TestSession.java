package org.baraza.session.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.baraza.checks.CheckService;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.baraza.session.internal.DocumentSession.Origin;
import org.baraza.session.internal.file.Disk;

/** Sessions for tests: a fixed clock, an author, no checks. */
public final class TestSession {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);

    final NoChecks checks = new NoChecks();
    final QuietLogger log = new QuietLogger();

    public DocumentSession on(Strategy strategy) {
        return on(strategy, checks);
    }

    DocumentSession on(Strategy strategy, CheckService service) {
        return session(OpenDocument.created(Disk.local(), log.logger(), strategy), Origin.NEVER_SAVED, service);
    }

    DocumentSession open(Path file) throws DocumentException {
        return open(Disk.local(), file);
    }

    DocumentSession open(Disk disk, Path file) throws DocumentException {
        return open(disk, file, Origin.OPENED);
    }

    DocumentSession open(Disk disk, Path file, Origin origin) throws DocumentException {
        return session(OpenDocument.open(disk, log.logger(), file), origin, checks);
    }

    private DocumentSession session(OpenDocument document, Origin origin, CheckService service) {
        return new DocumentSession(document, origin, service, () -> "Awa", NOON, log.logger());
    }
}
