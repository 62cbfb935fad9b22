package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.checks.FindingBatch;
import org.baraza.checks.Severity;
import org.baraza.model.derived.JoinedList;

/** What a check found, those of one weight side by side, in the order found. Mostly all that a check finds weighs the same. */
record BySeverity(Map<Severity, FindingBatch> findings) {

    static final BySeverity NOTHING = new BySeverity(Map.of());

    static BySeverity of(List<Finding> found) {
        if (found.isEmpty()) {
            return NOTHING;
        }
        Severity first = found.getFirst().severity();
        if (found.stream().allMatch(finding -> finding.severity() == first)) {
            return new BySeverity(Map.of(first, new FindingBatch(found)));
        }
        Map<Severity, List<Finding>> findings = new EnumMap<>(Severity.class);
        found.forEach(finding -> listed(finding.severity(), findings).add(finding));
        return batched(findings, FindingBatch::new);
    }

    /** What was found in one part of the document after the other. */
    static BySeverity joined(List<BySeverity> parts) {
        Map<Severity, List<List<Finding>>> findings = new EnumMap<>(Severity.class);
        parts.forEach(part -> part.findings()
                .forEach((severity, batch) -> listed(severity, findings).add(batch.findings())));
        return batched(findings, lists -> new FindingBatch(new JoinedList<>(lists)));
    }

    private static <T> List<T> listed(Severity severity, Map<Severity, List<T>> findings) {
        return findings.computeIfAbsent(severity, s -> new ArrayList<>());
    }

    private static <T> BySeverity batched(Map<Severity, List<T>> findings, Function<List<T>, FindingBatch> batch) {
        Map<Severity, FindingBatch> batches = new EnumMap<>(Severity.class);
        findings.forEach((severity, found) -> batches.put(severity, batch.apply(found)));
        return new BySeverity(batches);
    }

    Optional<FindingBatch> of(Severity severity) {
        return Optional.ofNullable(findings.get(severity));
    }

    void forEach(Consumer<Finding> consumer) {
        findings.values().forEach(batch -> batch.findings().forEach(consumer));
    }
}
