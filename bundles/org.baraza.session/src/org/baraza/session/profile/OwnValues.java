package org.baraza.session.profile;

import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.ProfileValues;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** The team's own departures from the profile. To be called inside a change of the session. */
public final class OwnValues {

    private OwnValues() {
    }

    /** Sets a value that stays when a newer profile is taken. */
    public static void choose(Strategy strategy, String key, String value) {
        if (strategy.getProfile() == null) {
            strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        }
        Setting setting = setting(strategy, key).orElseGet(() -> add(strategy.getProfile(), key));
        setting.setValue(value);
        setting.setOwn(true);
    }

    /** Goes back to what the profile says, or to the guidelines where it says nothing or is not installed. */
    public static void giveUp(Strategy strategy, String key, Catalogue catalogue) {
        setting(strategy, key).ifPresent(setting -> stated(strategy, key, catalogue).ifPresentOrElse(value -> {
            setting.setValue(value);
            setting.setOwn(false);
        }, () -> strategy.getProfile().getSettings().remove(setting)));
    }

    private static Optional<String> stated(Strategy strategy, String key, Catalogue catalogue) {
        return Optional.ofNullable(strategy.getProfile().getSource())
                .flatMap(source -> ProfileValues.of(source, catalogue, Labels.language(strategy)))
                .map(profile -> profile.values().get(key));
    }

    private static Optional<Setting> setting(Strategy strategy, String key) {
        return DocumentValues.of(strategy).setting(key);
    }

    private static Setting add(Profile profile, String key) {
        Setting setting = DocumentValues.create(key);
        profile.getSettings().add(setting);
        return setting;
    }
}
