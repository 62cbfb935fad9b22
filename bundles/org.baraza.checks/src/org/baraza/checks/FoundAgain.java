package org.baraza.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.baraza.model.strategy.MonthFinding;

/** Which of the findings of now each of then is: the one of its mark that says the same, else the next that none else is. */
final class FoundAgain {

    private final Map<FindingMark, List<Finding>> left;
    private final Map<MonthFinding, Finding> found = new HashMap<>();
    private final Set<Finding> known;

    FoundAgain(List<MonthFinding> then, List<Finding> now) {
        left = now.stream().collect(Collectors.groupingBy(FindingMark::of, Collectors.toCollection(ArrayList::new)));
        then.forEach(stored -> take(stored, finding -> finding.message().equals(stored.getText())));
        then.stream().filter(stored -> !found.containsKey(stored)).forEach(stored -> take(stored, finding -> true));
        known = new HashSet<>(found.values());
    }

    private void take(MonthFinding stored, Predicate<Finding> isIt) {
        List<Finding> ofMark = left.getOrDefault(FindingMark.of(stored), List.of());
        ofMark.stream().filter(isIt).findFirst().ifPresent(finding -> {
            ofMark.remove(finding);
            found.put(stored, finding);
        });
    }

    Optional<Finding> of(MonthFinding stored) {
        return Optional.ofNullable(found.get(stored));
    }

    boolean isNew(Finding finding) {
        return !known.contains(finding);
    }
}
