package org.baraza.analysis.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Practice;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;

/** The tactics by which groups are engaged today (guidelines, Part I, Phase 3, Introduction). */
public final class Practices {

    private Practices() {
    }

    public static Set<EntryRef> of(StakeholderGroup group, Strategy strategy) {
        return Optional.ofNullable(strategy.getIntroduction()).map(Introduction::getPractices).stream()
                .flatMap(practices -> practices.stream()).filter(practice -> practice.getGroup() == group)
                .map(Practice::getTactic).flatMap(Practices::ref).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of all groups that have any. */
    public static Map<StakeholderGroup, Set<EntryRef>> of(Strategy strategy) {
        Map<StakeholderGroup, Set<EntryRef>> practices = new HashMap<>();
        Stream.ofNullable(strategy.getIntroduction()).flatMap(introduction -> introduction.getPractices().stream())
                .filter(practice -> practice.getGroup() != null).forEach(practice -> ref(practice.getTactic())
                        .forEach(practices.computeIfAbsent(practice.getGroup(), group -> new HashSet<>())::add));
        return practices;
    }

    public static Optional<EntryRef> tactic(Activity activity) {
        return ref(activity.getTactic()).findFirst();
    }

    private static Stream<EntryRef> ref(TacticChoice choice) {
        return Optional.ofNullable(choice).map(TacticChoice::getTactic).stream();
    }
}
