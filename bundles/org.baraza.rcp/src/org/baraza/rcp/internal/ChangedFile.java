package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.session.DocumentException;
import org.baraza.session.FileState;
import org.baraza.session.OtherVersion;
import org.baraza.session.Session;
import org.eclipse.osgi.util.NLS;

/** What is told of a file that was changed, deleted or renamed under an open strategy, and what can be done. */
final class ChangedFile {

    /** What the person may do about it. */
    enum Answer {
        RELOAD, FOLLOW, SAVE_AS, KEEP_MINE
    }

    private final Session session;
    private final FileState state;
    private final Optional<OtherVersion> other;
    private final Optional<String> unreadable;
    private final Optional<Path> renamed;

    private ChangedFile(Session session, FileState state, Optional<OtherVersion> other, Optional<String> unreadable) {
        this.session = session;
        this.state = state;
        this.other = other;
        this.unreadable = unreadable;
        renamed = session.renamed();
    }

    /** @param state changed or gone */
    static ChangedFile of(Session session, FileState state) {
        if (state != FileState.CHANGED) {
            return new ChangedFile(session, state, Optional.empty(), Optional.empty());
        }
        try {
            OtherVersion other = session.otherVersion(Locale.getDefault());
            return new ChangedFile(session, state, Optional.of(other), Optional.empty());
        } catch (DocumentException e) {
            return new ChangedFile(session, state, Optional.empty(), Optional.of(e.getMessage()));
        }
    }

    String title() {
        return NLS.bind(state == FileState.CHANGED ? Messages.Changed_title
                : renamed.isPresent() ? Messages.Changed_renamedTitle : Messages.Changed_goneTitle, session.name());
    }

    /** What happened, and what each choice does with whose work. */
    String words() {
        if (state == FileState.GONE) {
            return renamed.map(path -> NLS.bind(Messages.Changed_renamed, session.name(), path.getFileName()))
                    .orElseGet(() -> NLS.bind(Messages.Changed_gone, session.name()));
        }
        return unreadable.map(why -> NLS.bind(Messages.Changed_unreadable, session.name(), why))
                .orElseGet(this::changed);
    }

    /** In the order in which they are offered; the first is the one that loses nothing. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        if (other.isPresent()) {
            answers.add(Answer.RELOAD);
        }
        if (renamed.isPresent()) {
            answers.add(Answer.FOLLOW);
        }
        answers.add(Answer.SAVE_AS);
        if (!session.isReadOnly()) {
            answers.add(Answer.KEEP_MINE);
        }
        return answers;
    }

    String words(Answer answer) {
        return switch (answer) {
            case RELOAD -> Messages.Changed_reload;
            case FOLLOW -> NLS.bind(Messages.Changed_follow, renamed.map(Path::getFileName).orElseThrow());
            case SAVE_AS -> Messages.Changed_saveAs;
            case KEEP_MINE -> state == FileState.GONE ? Messages.Changed_again : Messages.Changed_keepMine;
        };
    }

    List<Row> rows() {
        return other.map(version -> DifferenceRows.of(version.differences())).orElse(List.of());
    }

    Optional<Path> renamed() {
        return renamed;
    }

    private String changed() {
        OtherVersion version = other.orElseThrow();
        String who = version.by().flatMap(by -> version.on().map(on -> NLS.bind(Messages.Changed_by, by,
                Forms.ofProgram().moment(on)))).orElse(Messages.Changed_bySomebody);
        String what = rows().isEmpty() ? Messages.Changed_same
                : session.isDirty() ? Messages.Changed_dirty : Messages.Changed_clean;
        return NLS.bind(Messages.Changed_words, new Object[] { session.name(), who, what });
    }
}
