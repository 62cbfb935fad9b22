package org.baraza.ui.workplan.internal.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/**
 * Who may lead an activity: an agency, a unit or function, or a unit of an agency.
 *
 * @param unit empty for the agency as a whole
 */
public record LeadChoice(Optional<Agency> agency, String unit) {

    public static LeadChoice of(Activity activity) {
        return new LeadChoice(Optional.ofNullable(activity.getLead()),
                Objects.requireNonNullElse(activity.getLeadPerson(), "").strip());
    }

    /** Those that lead an activity of the plan already, in its order, then the other agencies. */
    public static List<LeadChoice> in(Strategy strategy) {
        Set<LeadChoice> choices = new LinkedHashSet<>();
        strategy.getObjectives().stream().map(Objective::getActivities).flatMap(List::stream).map(LeadChoice::of)
                .forEach(choices::add);
        strategy.getAgencies().stream().map(agency -> new LeadChoice(Optional.of(agency), "")).forEach(choices::add);
        return choices.stream().filter(choice -> !choice.label().isEmpty()).toList();
    }

    public boolean isNobody() {
        return agency.isEmpty() && unit.isEmpty();
    }

    /** "Communications, NSI". */
    public String label() {
        return String.join(", ", Stream.of(unit, agency.map(LeadChoice::shortName).orElse(""))
                .filter(part -> !part.isEmpty()).toList());
    }

    /** "Communications, National Statistics Institute". */
    String longLabel() {
        return String.join(", ", Stream.of(unit, agency.map(LeadChoice::longName).orElse(""))
                .filter(part -> !part.isEmpty()).toList());
    }

    /** What fits a narrow column: the unit in the office that coordinates the plan, the agency elsewhere. */
    String cellText(Strategy strategy) {
        boolean own = agency.isEmpty() || longName(agency.get()).equals(strategy.getOffice());
        return own && !unit.isEmpty() ? unit : agency.map(LeadChoice::shortName).orElse(unit);
    }

    boolean isCalled(String name) {
        return Stream.of(label(), longLabel(), unit).filter(known -> !known.isEmpty()).anyMatch(name::equalsIgnoreCase);
    }

    private static String shortName(Agency agency) {
        String acronym = Objects.requireNonNullElse(agency.getAcronym(), "").strip();
        return acronym.isEmpty() ? longName(agency) : acronym;
    }

    private static String longName(Agency agency) {
        return Objects.requireNonNullElse(agency.getName(), "").strip();
    }
}
