package org.baraza.ui.stakeholders.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.stakeholders.internal.Messages;

/**
 * The groups assessed anew on a day, as somebody fills it in. It begins with where the groups stand. A group that is
 * left without one of its values was not assessed. What was assessed on a later day stays the present.
 */
public final class Reassessment {

    private final LocalDate today;
    private final Scale scale;
    private final Map<StakeholderGroup, Values> values = new LinkedHashMap<>();
    private LocalDate day;
    private String basis = "";

    /** What a group was assessed at. */
    public record Values(Optional<Double> current, Optional<Double> desired) {

        boolean areComplete() {
            return current.isPresent() && desired.isPresent();
        }
    }

    private Reassessment(Strategy strategy, LocalDate today) {
        this.today = today;
        this.day = today;
        this.scale = Scale.of(Limits.of(strategy));
        strategy.getStakeholders().forEach(group -> values.put(group, new Values(
                Optional.ofNullable(group.getCurrent()), Optional.ofNullable(group.getDesired()))));
    }

    public static Reassessment of(Strategy strategy, LocalDate today) {
        return new Reassessment(strategy, today);
    }

    public Scale scale() {
        return scale;
    }

    public LocalDate day() {
        return day;
    }

    public void on(LocalDate assessed) {
        day = assessed;
    }

    /** What it rests on, such as a survey, and who took part. */
    public void restingOn(String words) {
        basis = words.strip();
    }

    public List<StakeholderGroup> groups() {
        return List.copyOf(values.keySet());
    }

    public Values of(StakeholderGroup group) {
        return values.get(group);
    }

    public void current(StakeholderGroup group, Optional<Double> current) {
        values.computeIfPresent(group, (key, old) -> new Values(current.map(scale::onAxis), old.desired()));
    }

    public void desired(StakeholderGroup group, Optional<Double> desired) {
        values.computeIfPresent(group, (key, old) -> new Values(old.current(), desired.map(scale::onAxis)));
    }

    /** Why it can't be recorded as it is; empty if it can. */
    public Optional<String> refusal() {
        if (day.isAfter(today)) {
            return Optional.of(Messages.Reassess_future);
        }
        return values.values().stream().anyMatch(Values::areComplete) ? Optional.empty()
                : Optional.of(Messages.Reassess_nobody);
    }

    /** Records it, to be called inside a change: an assessment each, and the new place if none is newer. */
    public void applyTo(Strategy strategy) {
        Placing placing = new Placing(strategy);
        List<Map.Entry<StakeholderGroup, Values>> assessed = new ArrayList<>(values.entrySet());
        assessed.removeIf(entry -> !entry.getValue().areComplete());
        assessed.forEach(entry -> {
            StakeholderGroup group = entry.getKey();
            boolean newest = newest(group).filter(day::isBefore).isEmpty();
            record(group, entry.getValue());
            if (newest) {
                placing.move(group, entry.getValue().current(), entry.getValue().desired());
            }
        });
    }

    private static Optional<LocalDate> newest(StakeholderGroup group) {
        return group.getAssessments().stream().map(Assessment::getDate).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** One assessment a day: what was recorded of this day before gives way. */
    private void record(StakeholderGroup group, Values found) {
        Assessment assessment = group.getAssessments().stream().filter(known -> day.equals(known.getDate()))
                .findFirst().orElseGet(() -> added(group));
        assessment.setCurrent(found.current().orElseThrow());
        assessment.setDesired(found.desired().orElseThrow());
        if (!basis.isEmpty()) {
            assessment.setNote(basis);
        }
    }

    private Assessment added(StakeholderGroup group) {
        Assessment assessment = StrategyFactory.eINSTANCE.createAssessment();
        assessment.setDate(day);
        int place = (int) group.getAssessments().stream()
                .filter(known -> known.getDate() != null && known.getDate().isBefore(day)).count();
        group.getAssessments().add(place, assessment);
        return assessment;
    }
}
