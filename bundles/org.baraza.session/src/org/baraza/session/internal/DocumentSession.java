package org.baraza.session.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.baraza.analysis.Analyses;
import org.baraza.checks.CheckService;
import org.baraza.checks.Findings;
import org.baraza.model.derived.Derivations;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Author;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.internal.edit.Completion;
import org.baraza.session.internal.edit.Edit;
import org.baraza.session.internal.edit.Recorder;
import org.baraza.session.internal.edit.Step;
import org.baraza.session.internal.edit.UndoStack;
import org.osgi.service.log.Logger;

/** A session on one document. */
final class DocumentSession implements Session {

    private final OpenDocument document;
    private final CurrentFindings findings;
    private final Clock clock;
    private final Completion completion;
    private final Recorder recorder;
    private final Analyses analyses;
    private final UndoStack steps = new UndoStack();
    private final Listeners listeners;
    private Optional<Step> savedStep = Optional.empty();
    private boolean neverSaved;
    private Optional<Instant> savedAt = Optional.empty();
    private Optional<LocalDate> fixedDay = Optional.empty();

    /** @param neverSaved whether the document counts as dirty until it is saved */
    DocumentSession(OpenDocument document, boolean neverSaved, CheckService checks, Author author, Clock clock,
            Logger logger) {
        this.document = document;
        this.neverSaved = neverSaved;
        this.clock = clock;
        Derivations derivations = Derivations.following();
        recorder = new Recorder(edit -> derivations.changed(edit.owner(), edit.feature(), edit.parts()));
        analyses = Analyses.of(document.strategy(), derivations, asOf());
        findings = new CurrentFindings(document, checks.watch(analyses));
        listeners = new Listeners(logger);
        completion = new Completion(document.strategy(), document.privateData(), author, clock, derivations);
        recorder.watch(document.strategy());
        recorder.watch(document.privateData());
    }

    @Override
    public Strategy strategy() {
        return document.strategy();
    }

    @Override
    public Optional<PrivateData> privateData() {
        return document.visiblePrivateData();
    }

    @Override
    public PrivateData editablePrivateData() {
        return document.privateData();
    }

    @Override
    public Optional<Path> file() {
        return document.file();
    }

    @Override
    public String name() {
        return file().map(path -> path.getFileName().toString())
                .or(() -> Optional.ofNullable(strategy().getTitle())).orElse("");
    }

    @Override
    public void change(String label, Runnable body) {
        if (recorder.isRecording()) {
            recorder.join(body);
            return;
        }
        List<Edit> edits = recorder.record(() -> {
            body.run();
            completion.complete(label, recorder);
        });
        if (!edits.isEmpty()) {
            Step step = new Step(label, edits);
            steps.push(step);
            tell(Kind.CHANGED, step);
        }
    }

    @Override
    public boolean canUndo() {
        return steps.last().isPresent();
    }

    @Override
    public boolean canRedo() {
        return steps.next().isPresent();
    }

    @Override
    public Optional<String> undoLabel() {
        return steps.last().map(Step::label);
    }

    @Override
    public Optional<String> redoLabel() {
        return steps.next().map(Step::label);
    }

    @Override
    public void undo() {
        recorder.requireIdle();
        steps.last().ifPresent(step -> {
            steps.undo(recorder);
            tell(Kind.UNDONE, step);
        });
    }

    @Override
    public void redo() {
        recorder.requireIdle();
        steps.next().ifPresent(step -> {
            steps.redo(recorder);
            tell(Kind.REDONE, step);
        });
    }

    @Override
    public boolean isDirty() {
        return neverSaved || !steps.last().equals(savedStep);
    }

    @Override
    public void save() throws DocumentException {
        if (isDirty() || file().isEmpty()) {
            saveBy(document::save);
        }
    }

    @Override
    public void saveAs(Path file) throws DocumentException {
        saveBy(() -> document.saveAs(file));
    }

    @Override
    public Optional<Instant> savedAt() {
        return savedAt;
    }

    @Override
    public LocalDate asOf() {
        return fixedDay.orElseGet(() -> LocalDate.now(clock));
    }

    @Override
    public void setAsOf(LocalDate day) {
        setDay(Optional.of(day));
    }

    @Override
    public void followToday() {
        setDay(Optional.empty());
    }

    @Override
    public Findings findings() {
        analyses.seeFrom(asOf());
        return findings.get();
    }

    @Override
    public Analyses analyses() {
        analyses.seeFrom(asOf());
        return analyses;
    }

    @Override
    public AutoCloseable onChange(Consumer<SessionEvent> listener) {
        return listeners.add(listener);
    }

    private void setDay(Optional<LocalDate> day) {
        if (!fixedDay.equals(day)) {
            fixedDay = day;
            listeners.tell(new SessionEvent(Kind.AS_OF, "", Set.of()));
        }
    }

    private void tell(Kind kind, Step step) {
        listeners.tell(new SessionEvent(kind, step.label(), step.touched()));
    }

    /** The revision that a save gives the document is no edit: it can't be undone. */
    private void saveBy(Recorder.Unrecorded<DocumentException> save) throws DocumentException {
        recorder.requireIdle();
        recorder.unrecorded(save);
        savedStep = steps.last();
        neverSaved = false;
        savedAt = Optional.of(clock.instant());
        listeners.tell(new SessionEvent(Kind.SAVED, "", Set.of()));
    }
}
