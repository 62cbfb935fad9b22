package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.baraza.analysis.Forms;
import org.baraza.checks.Severity;
import org.baraza.session.FileState;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Open findings, document language and time of the last save, at the right of the status line; before them the day that
 * everything is seen from where that is not today, and the way back.
 */
final class StatusLine {

    private final ActiveSession active;
    private final StatusItem day;
    private final StatusItem toFix;
    private final StatusItem toConsider;
    private final StatusItem language = new StatusItem("language", Optional.empty(), Optional.empty());
    private final StatusItem unkept;
    private final StatusItem saved = new StatusItem("saved", Optional.empty(), Optional.empty());

    private final BooleanSupplier tight;
    private Optional<Instant> written = Optional.empty();
    private boolean outOfReach;

    /**
     * @param tight whether there is little room for what is selected, at the left
     * @param save saves the strategy
     */
    StatusLine(ActiveSession active, IStatusLineManager manager, BooleanSupplier tight, Runnable showFindings,
            Runnable save) {
        this.active = active;
        this.tight = tight;
        day = new StatusItem("day", Optional.of("calendar"), Optional.of(new StatusItem.Click(Messages.Status_asOf_tip,
                () -> active.session().ifPresent(Session::followToday))));
        Optional<StatusItem.Click> findings = Optional.of(new StatusItem.Click(Messages.Status_findings_tip, showFindings));
        toFix = new StatusItem("to-fix", Optional.of("finding-fix"), findings);
        toConsider = new StatusItem("to-consider", Optional.of("finding-cons"), findings);
        unkept = new StatusItem("unkept", Optional.of("finding-fix"),
                Optional.of(new StatusItem.Click(Messages.Status_notKept_tip, save)));
        List.of(new StatusStrut(), day, toFix, toConsider, language, unkept, saved).forEach(manager::add);
        manager.update(true);
    }

    void keep(Control window) {
        active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                written = session.file().flatMap(StatusLine::writtenAt); // asked later, a dead network would hold each edit up
            }
        });
        active.follow(this::show);
        Appearance.whenChanged(window, () -> active.session().ifPresent(this::show));
        window.addListener(SWT.Resize, event -> active.session().ifPresent(session -> {
            showDay(session);
            showLanguage(session);
        }));
    }

    /** Until the file is there again, it is told rather than when it was saved. */
    void tell(FileState state) {
        outOfReach = state == FileState.OUT_OF_REACH;
        active.session().ifPresent(this::show);
    }

    /** @param why a crash would take what is not saved; nothing as long as a copy of it is kept */
    void tellUnkept(Optional<String> why) {
        unkept.show(why.map(reason -> NLS.bind(Messages.Status_notKept, reason)).orElse(""));
    }

    private void show(Session session) {
        long open = session.findings().count(Severity.TO_FIX);
        long thoughts = session.findings().count(Severity.TO_CONSIDER);
        toFix.show(MessageFormat.format(Messages.Status_toFix, open), sign(open, "finding-fix"));
        toConsider.show(MessageFormat.format(Messages.Status_toConsider, thoughts), sign(thoughts, "finding-cons"));
        showDay(session);
        showLanguage(session);
        saved.show(outOfReach ? Messages.Status_outOfReach : session.savedAt().or(() -> written)
                .map(at -> NLS.bind(Messages.Status_saved, moment(at))).orElse(Messages.Status_notSaved));
    }

    private void showDay(Session session) {
        day.show(dayWords(session.asOf(), LocalDate.now(), tight.getAsBoolean(), Forms.ofProgram()));
    }

    /** Nothing today: that is the day from which one expects to see. */
    static String dayWords(LocalDate asOf, LocalDate today, boolean tight, Forms forms) {
        return asOf.equals(today) ? "" : NLS.bind(tight ? Messages.Status_asOf_short : Messages.Status_asOf, forms.date(asOf));
    }

    private void showLanguage(Session session) {
        String name = languageOf(session);
        language.show(tight.getAsBoolean() ? name : NLS.bind(Messages.Status_language, name));
    }

    /** Where nothing is left, nothing alarms. */
    static String sign(long count, String found) {
        return count == 0 ? "check" : found;
    }

    /** A file that has vanished since says nothing. */
    private static Optional<Instant> writtenAt(Path file) {
        Instant written = Instant.ofEpochMilli(file.toFile().lastModified());
        return Optional.of(written).filter(at -> at.isAfter(Instant.EPOCH));
    }

    /** The time today, the day before. */
    private static String moment(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now()) ? Forms.ofProgram().time(local.toLocalTime())
                : Forms.ofProgram().date(local.toLocalDate());
    }

    private static String languageOf(Session session) {
        String tag = session.strategy().getLanguage();
        return tag == null ? "–" : Locale.forLanguageTag(tag).getDisplayLanguage();
    }
}
