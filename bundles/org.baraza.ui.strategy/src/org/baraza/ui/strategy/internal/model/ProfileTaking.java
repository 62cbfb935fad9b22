package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.baraza.session.profile.ProfileChange;
import org.baraza.session.profile.ProfileUpdate;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What taking a profile would change, to be looked at before it is taken. */
public final class ProfileTaking {

    /** A value now and then; of the team's own values that stay, what the profile would have it be. */
    public record Row(String words, String now, String then, boolean stays) {
    }

    private final ProfileUpdate update;
    private final BiConsumer<String, Runnable> door;
    private final String name;
    private final Vocabulary vocabulary;

    ProfileTaking(ProfileUpdate update, BiConsumer<String, Runnable> door, String name, Vocabulary vocabulary) {
        this.update = update;
        this.door = door;
        this.name = name;
        this.vocabulary = vocabulary;
    }

    public String name() {
        return name;
    }

    /** "6 values change, 1 of our own stays." */
    public String summary() {
        return NLS.bind(Messages.Take_summary, update.changes().size(), update.kept().size());
    }

    /** What changes, then what stays. */
    public List<Row> rows() {
        return Stream.concat(update.changes().stream().map(change -> row(change, false)),
                update.kept().stream().map(change -> row(change, true))).toList();
    }

    private Row row(ProfileChange change, boolean stays) {
        return new Row(vocabulary.setting(change.key()), change.before().orElse("–"), change.after().orElse("–"),
                stays);
    }

    /** Takes it, as one undo step. */
    public void take() {
        door.accept(update.label(), update::apply);
    }
}
