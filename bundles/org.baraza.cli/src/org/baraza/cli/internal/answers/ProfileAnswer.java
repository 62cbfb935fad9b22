package org.baraza.cli.internal.answers;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Vocabulary;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Profile;
import org.baraza.session.profile.ProfileChange;
import org.baraza.session.profile.ProfileLine;
import org.baraza.session.profile.ProfileSheet;
import org.eclipse.osgi.util.NLS;

/**
 * The values that hold in a document, and what another profile would change.
 *
 * @param followed by the document; empty for the guidelines' own rules
 * @param applied whether the offer has been taken
 */
public record ProfileAnswer(Optional<Profile> followed, ProfileSheet sheet, Optional<ProfileOffer> offer,
        boolean applied, Vocabulary vocabulary) implements Answer {

    @Override
    public void text(Page page) {
        page.heading(followed.map(ProfileAnswer::name).orElse(Messages.Profile_guidelines));
        TextTable values = TextTable.withNumbersIn();
        sheet.lines().forEach(line -> values.row(line.key(), line.value(), note(line)));
        page.table(values);
        offer.ifPresent(known -> offered(page, known));
    }

    private static String name(Profile profile) {
        return NLS.bind(Messages.Profile_title, new Object[] { text(profile.getName()),
                text(profile.getVersion()), profile.getSource() == null ? "–" : profile.getSource() });
    }

    private static String note(ProfileLine line) {
        return line.own() ? NLS.bind(Messages.Profile_own, line.given().orElse("–")) : "";
    }

    private void offered(Page page, ProfileOffer known) {
        page.heading(NLS.bind(applied ? Messages.Profile_taken : Messages.Profile_offer,
                new Object[] { known.name(), known.version(), known.id() }));
        if (known.changes().isEmpty()) {
            page.line(Messages.Profile_nothing);
        }
        page.table(table(known.changes()));
        if (!known.kept().isEmpty()) {
            page.heading(Messages.Profile_kept);
            page.table(table(known.kept()));
        }
        if (!applied) {
            page.gap().plain(Messages.Profile_apply);
        }
    }

    private TextTable table(List<ProfileChange> changes) {
        TextTable table = TextTable.withNumbersIn();
        changes.forEach(change -> table.row(change.key(), change.before().orElse("–"), "→",
                change.after().orElse("–"), vocabulary.setting(change.key())));
        return table;
    }

    @Override
    public void json(Json json) {
        json.object("profile", it -> it
                .put("id", followed.flatMap(profile -> Optional.ofNullable(profile.getSource())))
                .put("version", followed.flatMap(profile -> Optional.ofNullable(profile.getVersion())))
                .put("name", followed.flatMap(profile -> Optional.ofNullable(profile.getName()))));
        json.array("values", sheet.lines(), (value, line) -> value.put("key", line.key()).put("value", line.value())
                .put("given", line.given()).put("own", line.own()));
        json.object("offer", it -> it.put("id", offer.map(ProfileOffer::id))
                .put("version", offer.map(ProfileOffer::version)).put("name", offer.map(ProfileOffer::name))
                .array("changes", offer.map(ProfileOffer::changes).orElse(List.of()), ProfileAnswer::change)
                .array("kept", offer.map(ProfileOffer::kept).orElse(List.of()), ProfileAnswer::change));
        json.put("applied", applied);
    }

    private static void change(Json json, ProfileChange change) {
        json.put("key", change.key()).put("before", change.before()).put("after", change.after());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
