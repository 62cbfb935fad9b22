package org.baraza.session.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.baraza.analysis.Analyses;
import org.baraza.checks.CheckService;
import org.baraza.checks.Findings;
import org.baraza.model.derived.Derivations;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Author;
import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.OtherVersion;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.internal.edit.Completion;
import org.baraza.session.internal.edit.Edit;
import org.baraza.session.internal.edit.Recorder;
import org.baraza.session.internal.edit.Step;
import org.baraza.session.internal.edit.UndoStack;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.log.Logger;

/** A session on one document. */
final class DocumentSession implements Session {

    /** READ_ONLY: never saved into its file. NEVER_SAVED: counts as dirty until it is saved. */
    enum Origin {
        OPENED, READ_ONLY, NEVER_SAVED
    }

    private static final Set<EClass> PRIVATE = Set.of(Literals.PRIVATE_DATA, Literals.CONTACT,
            Literals.CONTACT_ADDRESS, Literals.PRIVATE_NOTE);

    private final OpenDocument document;
    private final CurrentFindings findings;
    private final Clock clock;
    private final Completion completion;
    private final Recorder recorder;
    private final Analyses analyses;
    private final UndoStack steps = new UndoStack();
    private final Listeners listeners;
    private Optional<Step> savedStep = Optional.empty();
    private Origin origin;
    /** Somebody was erased here and is still in the file. */
    private boolean erasing;
    private Optional<Instant> savedAt = Optional.empty();
    private Optional<LocalDate> fixedDay = Optional.empty();

    DocumentSession(OpenDocument document, Origin origin, CheckService checks, Author author, Clock clock,
            Logger logger) {
        this.document = document;
        this.origin = origin;
        this.clock = clock;
        Derivations derivations = Derivations.following();
        recorder = new Recorder(edit -> derivations.changed(edit.owner(), edit.feature(), edit.parts()));
        analyses = Analyses.of(document.strategy(), derivations, asOf());
        findings = new CurrentFindings(document, checks.watch(analyses));
        listeners = new Listeners(logger);
        completion = new Completion(document.strategy(), document.privateData(), author, clock, derivations, analyses);
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

    /** What the next revision in its file will be called. */
    String nextRevision() {
        return document.nextRevision();
    }

    @Override
    public void erase(Contact contact) throws DocumentException {
        recorder.requireIdle();
        if (!document.privateData().getContacts().contains(contact)) {
            throw new IllegalArgumentException("Not one of this document's contacts");
        }
        requireWritable();
        recorder.unrecorded(() -> EcoreUtil.remove(contact));
        savedStep = steps.forget(owner -> PRIVATE.contains(owner.eClass()), savedStep);
        erasing = true;
        try {
            if (document.file().isPresent()) {
                recorder.unrecorded(document::savePrivateData);
                erasing = false;
            }
        } finally {
            listeners.tell(new SessionEvent(Kind.CHANGED, "", Set.of(document.privateData())));
        }
    }

    @Override
    public Optional<Path> file() {
        return document.file();
    }

    @Override
    public String name() {
        return document.name();
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
        return origin == Origin.NEVER_SAVED || erasing || document.whyPrivateDataWait().isPresent()
                || !steps.standing().equals(savedStep);
    }

    @Override
    public void save() throws DocumentException {
        if (isDirty() || file().isEmpty()) {
            requireWritable();
            saveBy(document::save);
        }
    }

    @Override
    public void saveOver() throws DocumentException {
        requireWritable();
        saveBy(document::saveOver);
    }

    @Override
    public void saveAs(Path file) throws DocumentException {
        if (file().filter(file::equals).isPresent()) {
            requireWritable();
        }
        saveBy(() -> document.saveAs(file));
    }

    @Override
    public boolean isReadOnly() {
        return origin == Origin.READ_ONLY;
    }

    @Override
    public FileState fileState() {
        return document.fileState();
    }

    @Override
    public OtherVersion otherVersion(Locale language) throws DocumentException {
        return document.otherVersion(language);
    }

    @Override
    public Optional<Path> renamed() {
        return document.renamed();
    }

    @Override
    public void follow(Path renamed) throws DocumentException {
        document.follow(renamed);
        listeners.tell(new SessionEvent(Kind.RENAMED, "", Set.of()));
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

    private void requireWritable() throws DocumentException {
        if (isReadOnly()) {
            throw new DocumentException(NLS.bind(Messages.Save_readOnly, name()));
        }
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
        savedStep = steps.standing();
        completion.seal();
        origin = Origin.OPENED;
        erasing = false;
        savedAt = Optional.of(clock.instant());
        listeners.tell(new SessionEvent(Kind.SAVED, "", Set.of()));
        if (document.whyPrivateDataWait().isPresent()) {
            throw document.whyPrivateDataWait().get();
        }
    }
}
