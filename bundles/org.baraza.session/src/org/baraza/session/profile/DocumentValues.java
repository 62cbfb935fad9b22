package org.baraza.session.profile;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.baraza.analysis.Limit;
import org.baraza.catalogue.ProfileValues;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** The settings of a document by key, as they stand; of two with the same key the last one holds. */
record DocumentValues(Map<String, Setting> settings, boolean follows) {

    static DocumentValues of(Strategy strategy) {
        Map<String, Setting> settings = new TreeMap<>();
        Optional<Profile> profile = Optional.ofNullable(strategy.getProfile());
        profile.ifPresent(present -> present.getSettings().stream().filter(setting -> setting.getKey() != null)
                .forEach(setting -> settings.put(setting.getKey(), setting)));
        return new DocumentValues(Collections.unmodifiableMap(settings),
                profile.filter(present -> present.getSource() != null).isPresent());
    }

    static Setting create(String key) {
        Setting setting = StrategyFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        return setting;
    }

    Set<String> keys() {
        return settings.keySet();
    }

    Optional<Setting> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** What the document says itself. */
    Optional<String> stated(String key) {
        return setting(key).map(Setting::getValue);
    }

    /** What holds in the document. */
    Optional<String> effective(String key) {
        return stated(key).or(() -> guidelines(key));
    }

    /** What would hold in a document that follows the profile in everything. */
    static Optional<String> effective(ProfileValues profile, String key) {
        return Optional.ofNullable(profile.values().get(key)).or(() -> guidelines(key));
    }

    /** The settings that the team chose itself: all of them, where the document follows no profile. */
    Map<String, Setting> own() {
        Map<String, Setting> own = new TreeMap<>(settings);
        own.values().removeIf(setting -> follows && !setting.isOwn());
        return own;
    }

    static Optional<String> guidelines(String key) {
        return Stream.of(Limit.values()).filter(limit -> Objects.equals(limit.key(), key)).findFirst()
                .map(limit -> limit.standard().toPlainString());
    }
}
