package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.session.profile.OwnValues;
import org.baraza.session.profile.ProfileLine;
import org.baraza.session.profile.ProfileSheet;
import org.baraza.session.profile.ProfileUpdate;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The rules that a document follows, value by value, and the profiles that it could follow instead. */
public final class ProfileTable {

    /**
     * A value that holds.
     *
     * @param words what it is
     * @param given what holds without the team's own; empty text if nothing does
     */
    public record Line(String key, String words, String value, String given, boolean own) {
    }

    /** A profile that is installed, as it is offered: "The guidelines’ own rules 1.0.0". */
    public record Offer(EntryRef profile, String name, boolean newer) {
    }

    private final Strategy strategy;
    private final Catalogue catalogue;
    private final BiConsumer<String, Runnable> door;
    private final Locale locale;

    /** @param door the session's write door: label and body of an undo step */
    public ProfileTable(Strategy strategy, Catalogue catalogue, BiConsumer<String, Runnable> door, Locale locale) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.door = door;
        this.locale = locale;
    }

    /** Which profile it is, and of which version. */
    public String heading() {
        return followed().map(profile -> (text(profile.getName()) + " " + text(profile.getVersion())).strip())
                .filter(name -> !name.isEmpty()).orElse(Messages.Profile_guidelines);
    }

    /** The team's own first, then all others by their words. */
    public List<Line> lines() {
        Vocabulary vocabulary = Vocabulary.of(strategy, locale);
        return ProfileSheet.of(strategy, catalogue).lines().stream().map(line -> line(line, vocabulary))
                .sorted((one, other) -> one.own() == other.own() ? one.words().compareToIgnoreCase(other.words())
                        : Boolean.compare(other.own(), one.own()))
                .toList();
    }

    private static Line line(ProfileLine line, Vocabulary vocabulary) {
        return new Line(line.key(), vocabulary.setting(line.key()), line.value(), line.given().orElse(""), line.own());
    }

    /** Sets a value as the team's own. @return why not; empty if it was set or is as it was */
    public Optional<String> set(Line line, String typed) {
        String value = typed.strip();
        if (value.equals(line.value())) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            giveUp(line);
            return Optional.empty();
        }
        Optional<String> refusal = ProfileSheet.refusal(line.key(), value);
        if (refusal.isEmpty()) {
            door.accept(NLS.bind(Messages.Profile_set, line.words()),
                    () -> OwnValues.choose(strategy, line.key(), value));
        }
        return refusal;
    }

    /** Goes back to what the profile says. */
    public void giveUp(Line line) {
        if (line.own()) {
            door.accept(NLS.bind(Messages.Profile_giveUp, line.words()),
                    () -> OwnValues.giveUp(strategy, line.key(), catalogue));
        }
    }

    /** All profiles that are installed; a newer version of the one followed comes first. */
    public List<Offer> offers() {
        Optional<EntryRef> newer = ProfileUpdate.newer(strategy, catalogue)
                .map(update -> update.profile().profile());
        Stream<Offer> all = catalogue.profiles().stream().map(profile -> {
            EntryRef ref = catalogue.ref(profile);
            String version = ProfileUpdate.to(ref, strategy, catalogue).map(it -> it.profile().version()).orElse("");
            return new Offer(ref, (LocalTexts.text(profile.getName(), locale) + " " + version).strip(),
                    newer.filter(ref::equals).isPresent());
        });
        return all.sorted((one, other) -> Boolean.compare(other.newer(), one.newer())).toList();
    }

    /** What taking an offer would change. */
    public Optional<ProfileTaking> take(Offer offer) {
        return ProfileUpdate.to(offer.profile(), strategy, catalogue)
                .map(update -> new ProfileTaking(update, door, offer.name(), Vocabulary.of(strategy, locale)));
    }

    private Optional<Profile> followed() {
        return Optional.ofNullable(strategy.getProfile());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
