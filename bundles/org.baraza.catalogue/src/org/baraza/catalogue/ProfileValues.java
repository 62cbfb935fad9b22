package org.baraza.catalogue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.baraza.model.catalogue.ProfileTemplate;
import org.baraza.model.catalogue.ProfileValue;
import org.baraza.model.values.EntryRef;

/**
 * All that a profile sets, in one language: its own values, and those of the profiles that it is based on wherever it
 * says nothing itself.
 *
 * @param version of the profile, or of its pack if it has none of its own
 * @param name in the language
 * @param values by key, in the order of keys; the approval chain under {@link #APPROVAL_CHAIN}
 */
public record ProfileValues(EntryRef profile, String version, String name, SortedMap<String, String> values) {

    /** Key of the persons or bodies that approve, in order, parted by {@link #SEPARATOR}. */
    public static final String APPROVAL_CHAIN = "approval.chain";

    /** Stands between the entries of a value that is a list. */
    public static final String SEPARATOR = "; ";

    public ProfileValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Empty if no installed pack has the profile. */
    public static Optional<ProfileValues> of(EntryRef profile, Catalogue catalogue, Locale language) {
        return catalogue.profile(profile).map(template -> new ProfileValues(profile, version(template),
                LocalTexts.text(template.getName(), language), values(profile, catalogue, language)));
    }

    private static String version(ProfileTemplate template) {
        return Optional.ofNullable(template.getVersion()).filter(version -> !version.isBlank())
                .or(() -> Optional.ofNullable(Catalogue.packOf(template).getVersion())).orElse("");
    }

    private static SortedMap<String, String> values(EntryRef profile, Catalogue catalogue, Locale language) {
        SortedMap<String, String> values = new TreeMap<>();
        for (ProfileTemplate template : fromTheBase(profile, catalogue)) {
            template.getValues().forEach(value -> put(value, language, values));
            String chain = chain(template, language);
            if (!chain.isEmpty()) {
                values.put(APPROVAL_CHAIN, chain);
            }
        }
        return values;
    }

    /** The profile and those it is based on, the last one's base first; a circle is followed once. */
    private static Iterable<ProfileTemplate> fromTheBase(EntryRef profile, Catalogue catalogue) {
        Deque<ProfileTemplate> line = new ArrayDeque<>();
        Set<EntryRef> seen = new LinkedHashSet<>();
        Optional<EntryRef> next = Optional.of(profile);
        while (next.isPresent() && seen.add(next.get())) {
            Optional<ProfileTemplate> template = catalogue.profile(next.get());
            template.ifPresent(line::addFirst);
            EntryRef at = next.get();
            next = template.flatMap(found -> References.from(at, found.getBasedOn()));
        }
        return line;
    }

    private static void put(ProfileValue value, Locale language, Map<String, String> values) {
        String text = LocalTexts.text(value.getText(), language);
        String found = text.isBlank() ? value.getValue() : text;
        if (value.getKey() != null && found != null && !found.isBlank()) {
            values.put(value.getKey().strip(), found.strip());
        }
    }

    private static String chain(ProfileTemplate template, Locale language) {
        return template.getApprovalChain().stream().map(body -> LocalTexts.text(body.getText(), language).strip())
                .filter(body -> !body.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }
}
