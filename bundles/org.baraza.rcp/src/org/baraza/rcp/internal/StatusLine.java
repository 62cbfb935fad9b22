package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.checks.Severity;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;

/** Open findings, document language and time of the last save, at the right of the status line. */
final class StatusLine implements ActiveSession.Listener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private final ActiveSession active;
    private final StatusLineContributionItem findings = new StatusLineContributionItem("findings", 40);
    private final StatusLineContributionItem language = new StatusLineContributionItem("language", 28);
    private final StatusLineContributionItem saved = new StatusLineContributionItem("saved", 24);

    StatusLine(ActiveSession active, IStatusLineManager manager) {
        this.active = active;
        manager.add(findings);
        manager.add(language);
        manager.add(saved);
        manager.update(true);
    }

    void keep() {
        active.listen(this);
    }

    @Override
    public void opened(Session session) {
        show(session);
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        show(session);
    }

    private void show(Session session) {
        findings.setText(NLS.bind(Messages.Status_findings, session.findings().count(Severity.TO_FIX),
                session.findings().count(Severity.TO_CONSIDER)));
        language.setText(NLS.bind(Messages.Status_language, languageOf(session)));
        saved.setText(session.savedAt().or(() -> session.file().flatMap(StatusLine::writtenAt))
                .map(at -> NLS.bind(Messages.Status_saved, moment(at))).orElse(Messages.Status_notSaved));
    }

    /** A file that has vanished since says nothing. */
    private static Optional<Instant> writtenAt(Path file) {
        Instant written = Instant.ofEpochMilli(file.toFile().lastModified());
        return Optional.of(written).filter(at -> at.isAfter(Instant.EPOCH));
    }

    /** The time today, the day before. */
    private static String moment(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.systemDefault());
        return local.toLocalDate().equals(LocalDate.now()) ? TIME.format(local)
                : Forms.ofProgram().date(local.toLocalDate());
    }

    private static String languageOf(Session session) {
        String tag = session.strategy().getLanguage();
        return tag == null ? "–" : Locale.forLanguageTag(tag).getDisplayLanguage();
    }
}
