package org.baraza.checks;

import java.util.Objects;

/**
 * What a check says about itself.
 *
 * @param id unique among all checks, such as {@code activities.cost}; documents refer to it in waivers and settings
 * @param severity the weight of its findings, unless one states its own
 * @param name short name, in the language of the program
 * @param reason why the rule is one, in a sentence
 * @param citation the part and section of the source it rests on
 * @param contributor name of the bundle that brought it
 */
public record CheckInfo(String id, Severity severity, String name, String reason, String citation,
        String contributor) {

    public CheckInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(name);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(contributor);
    }

    /** The key of the profile setting that switches the check off with the value {@code off}. */
    public String settingKey() {
        return "check." + id;
    }
}
