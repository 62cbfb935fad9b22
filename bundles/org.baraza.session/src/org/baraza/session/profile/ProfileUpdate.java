package org.baraza.session.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.ProfileValues;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.session.Session;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Version;

/**
 * A profile that a document could follow, or a newer version of the one that it follows: what taking it would change,
 * and the taking itself. Texts are taken in the document's language.
 */
public final class ProfileUpdate {

    private final Strategy strategy;
    private final ProfileValues profile;
    private final DocumentValues values;
    private final ApprovalBodies approval;

    private ProfileUpdate(Strategy strategy, ProfileValues profile) {
        this.strategy = strategy;
        this.profile = profile;
        this.values = DocumentValues.of(strategy);
        this.approval = new ApprovalBodies(strategy);
    }

    /** Taking this profile; empty if no installed pack has it. */
    public static Optional<ProfileUpdate> to(EntryRef profile, Strategy strategy, Catalogue catalogue) {
        Locale language = Labels.language(strategy);
        return ProfileValues.of(profile, catalogue, language).map(found -> new ProfileUpdate(strategy, found));
    }

    /** Taking a higher version of the profile that the document follows; empty if none is installed. */
    public static Optional<ProfileUpdate> newer(Strategy strategy, Catalogue catalogue) {
        return Optional.ofNullable(strategy.getProfile())
                .flatMap(followed -> Optional.ofNullable(followed.getSource())
                        .flatMap(source -> to(source, strategy, catalogue))
                        .filter(update -> isHigher(update.profile.version(), followed.getVersion())));
    }

    public ProfileValues profile() {
        return profile;
    }

    /** The values that would be others than now, by key; a value that is the guidelines' either way is none. */
    public List<ProfileChange> changes() {
        return differing().filter(change -> !staysOurs(change.key())).toList();
    }

    /** The team's own values, by key, which stay although the profile says something else. */
    public List<ProfileChange> kept() {
        return differing().filter(change -> staysOurs(change.key())).toList();
    }

    /** Takes the profile, as one undo step that names it. */
    public void applyIn(Session session) {
        session.change(label(), this::apply);
    }

    /** What the undo menu calls the taking: "Take profile Atlantis 1.1.0". */
    public String label() {
        return NLS.bind(Messages.Profile_take, profile.name(), profile.version()).strip();
    }

    /** Takes the profile. To be called inside a change of the session, which makes it one undo step. */
    public void apply() {
        boolean chainFollows = !staysOurs(ProfileValues.APPROVAL_CHAIN);
        Profile followed = followed();
        followed.setSource(profile.profile());
        followed.setVersion(profile.version());
        followed.setName(profile.name());
        ECollections.setEList(followed.getSettings(), List.copyOf(settings().values()));
        if (chainFollows) {
            approval.follow(profile.values().get(ProfileValues.APPROVAL_CHAIN));
        }
    }

    private Profile followed() {
        if (strategy.getProfile() == null) {
            strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        }
        return strategy.getProfile();
    }

    /** The team's own settings as they are, and all that the profile says besides; each setting stays the object it is. */
    private Map<String, Setting> settings() {
        Map<String, Setting> settings = new TreeMap<>(values.own());
        profile.values().forEach((key, value) -> {
            if (!settings.containsKey(key)) {
                Setting setting = values.setting(key).orElseGet(() -> DocumentValues.create(key));
                setting.setValue(value);
                settings.put(key, setting);
            }
        });
        return settings;
    }

    private Stream<ProfileChange> differing() {
        Set<String> keys = new TreeSet<>(values.keys());
        keys.addAll(profile.values().keySet());
        return keys.stream()
                .map(key -> new ProfileChange(key, values.effective(key), DocumentValues.effective(profile, key)))
                .filter(change -> !change.before().equals(change.after()));
    }

    private boolean staysOurs(String key) {
        return key.equals(ProfileValues.APPROVAL_CHAIN) && !approval.follows(values.stated(key))
                || values.own().containsKey(key);
    }

    private static boolean isHigher(String installed, String followed) {
        try {
            return Version.parseVersion(installed).compareTo(Version.parseVersion(followed)) > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
