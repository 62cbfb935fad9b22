package org.baraza.analysis.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;

/**
 * What a document's profile sets.
 *
 * @param values by key
 * @param language of the document, in which its texts are
 */
public record Settings(Map<String, String> values, Locale language) {

    public static final Settings NONE = new Settings(Map.of(), Locale.ENGLISH);

    public Settings {
        values = Map.copyOf(values);
    }

    public static Settings of(Strategy strategy) {
        Profile profile = strategy.getProfile();
        if (profile == null || profile.getSettings().isEmpty()) {
            return NONE;
        }
        Map<String, String> values = new HashMap<>();
        for (Setting setting : profile.getSettings()) {
            values.put(Given.text(setting.getKey()), Given.text(setting.getValue()));
        }
        return new Settings(values, Given.language(strategy));
    }

    /** Empty if it is not set, or to nothing. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !text.isEmpty());
    }
}
