package org.baraza.torture.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.approval.ApprovedVersions;
import org.baraza.session.compare.Differences;
import org.baraza.session.format.DocumentWriter;

/** Opens a document, looks at all that follows from it, edits it, saves it and opens it again. */
final class DocumentTrial implements Trial {

    private final SessionService sessions;
    private final Path folder;

    DocumentTrial(SessionService sessions, Path folder) {
        this.sessions = sessions;
        this.folder = folder;
    }

    @Override
    public End of(byte[] input) throws Exception {
        Path file = Files.write(emptied().resolve("plan.baraza"), input);
        Optional<Session> opened = opened(file, input);
        if (opened.isEmpty()) {
            return End.REFUSED;
        }
        openApproved(opened.get().strategy(), input);
        work(opened.get(), file);
        return End.LOADED;
    }

    /** Empty if the file is refused. */
    private Optional<Session> opened(Path file, byte[] input) {
        try {
            return Optional.of(sessions.open(file));
        } catch (DocumentException e) {
            Sentence.require(e.getMessage(), file.getFileName().toString(), input);
            return Optional.empty();
        }
    }

    /** The versions that it holds, each to be compared with it. */
    private static void openApproved(Strategy strategy, byte[] input) {
        List<Snapshot> versions = strategy.getApproval() == null ? List.of() : strategy.getApproval().getSnapshots();
        for (Snapshot version : versions) {
            try {
                Differences.between(ApprovedVersions.read(version), strategy, Locale.ENGLISH).all();
            } catch (DocumentException e) {
                Sentence.require(e.getMessage(), "approved version", input);
            }
        }
    }

    private void work(Session session, Path file) throws DocumentException, IOException {
        lookAtAll(session);
        byte[] before = DocumentWriter.write(session.strategy());
        session.change("Rename", () -> session.strategy().setTitle("Another title"));
        lookAtAll(session);
        session.undo();
        require(Arrays.equals(before, DocumentWriter.write(session.strategy())), "undo gives back the document");
        session.redo();
        session.save();
        byte[] saved = Files.readAllBytes(file);
        require(!new String(saved, StandardCharsets.UTF_8).contains(Canary.SECRET), "nothing of another file is in it");
        Session again = sessions.open(file);
        require(Arrays.equals(saved, DocumentWriter.write(again.strategy())), "what was saved is what is opened");
        lookAtAll(again);
        require(session.findings().open().size() == again.findings().open().size(), "the same is found in what was saved");
    }

    static void lookAtAll(Session session) {
        session.findings().open().forEach(DocumentTrial::lookAt);
        session.findings().problems().forEach(problem -> require(!problem.text().contains("Exception"), problem.text()));
        Analyses analyses = session.analyses();
        analyses.matrix();
        analyses.budget().total();
        analyses.coverage();
        analyses.fatigue();
        analyses.feedback();
        analyses.indicators();
        analyses.words();
        for (int month = 1; month <= 12; month++) {
            analyses.scorecard(YearMonth.of(2026, month));
            analyses.states(YearMonth.of(2026, month));
        }
    }

    private static void lookAt(Finding finding) {
        require(!finding.message().isBlank() && !finding.reason().isBlank(), "a finding says what and why");
        finding.fixes().forEach(fix -> fix.label().length());
    }

    private static void require(boolean held, String rule) {
        if (!held) {
            throw new IllegalStateException("broken rule: " + rule);
        }
    }

    private Path emptied() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
