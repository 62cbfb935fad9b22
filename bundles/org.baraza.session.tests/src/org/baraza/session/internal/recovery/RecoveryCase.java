package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.internal.InstalledSessions;
import org.baraza.session.internal.QuietLogger;
import org.baraza.session.internal.Sessions;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.junit.jupiter.api.io.TempDir;

/** A program that goes down with its work, and the next that starts. */
abstract class RecoveryCase {

    static final String GONE = "999999999 2026-11-02T12:00:00Z";

    @TempDir
    Path folder;

    final Sessions sessions = InstalledSessions.withoutChecks();

    Session saved() throws DocumentException {
        Session session = sessions.openSample();
        session.saveAs(folder.resolve("plan.baraza"));
        return session;
    }

    static StakeholderGroup group(String name) {
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName(name);
        return group;
    }

    static void retitle(Session session, String title) {
        session.change(title, () -> session.strategy().setTitle(title));
    }

    Recovery crashing() {
        return recovery(GONE);
    }

    Recovery nextStart() {
        return recovery(CopyLabel.thisProcess());
    }

    Recovery recovery(String writer) {
        return new Copies(Optional.of(folder.resolve("recovery")), sessions, new QuietLogger().logger(), writer);
    }

    static UnsavedWork only(Recovery recovery) {
        List<UnsavedWork> found = recovery.found();
        assertEquals(1, found.size());
        return found.getFirst();
    }

    Path keepAside() throws IOException {
        Path aside = folder.resolve("aside");
        Path copy;
        try (Stream<Path> all = Files.list(folder.resolve("recovery"))) {
            copy = all.findFirst().orElseThrow();
        }
        Files.createDirectories(aside);
        try (Stream<Path> all = Files.list(copy)) {
            for (Path file : all.toList()) {
                Files.copy(file, aside.resolve(file.getFileName()));
            }
        }
        return aside;
    }

    void bringBack(Path aside) throws IOException {
        Files.move(aside, folder.resolve("recovery/brought-back"));
    }

    long files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("recovery"))) {
            return all.count();
        }
    }
}
