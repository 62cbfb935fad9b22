package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.ui.workplan.internal.Messages;

/** To which groups an activity belongs. It stands under each of several stakeholders or funders. */
final class GroupKeys {

    private final Strategy strategy;

    GroupKeys(Strategy strategy) {
        this.strategy = strategy;
    }

    List<GroupKey> of(Grouping grouping, Activity activity) {
        return switch (grouping) {
            case NONE -> List.of();
            case OBJECTIVE -> List.of(objective((Objective) activity.eContainer()));
            case AGENCY -> List.of(Optional.ofNullable(activity.getLead()).map(this::agency)
                    .orElseGet(() -> GroupKey.last(Messages.Budget_noLead)));
            case STAKEHOLDER -> orLast(activity.getGroups().stream().map(this::stakeholder),
                    Messages.Group_noStakeholder);
            case PURPOSE -> List.of(Optional.ofNullable(activity.getTactic()).map(TacticChoice::getPurpose)
                    .map(String::strip).filter(purpose -> !purpose.isEmpty()).map(GroupKey::named)
                    .orElseGet(() -> GroupKey.last(Messages.Budget_noPurpose)));
            case FUNDER -> orLast(activity.getFunding().stream().map(FundingLine::getSource).map(PlanCells::text)
                    .filter(source -> !source.isEmpty()).distinct().map(GroupKey::named), Messages.Budget_noSource);
        };
    }

    private GroupKey objective(Objective objective) {
        String statement = PlanCells.text(objective.getStatement());
        String name = statement.isEmpty() ? PlanCells.text(objective.getName()) : statement;
        return GroupKey.of(strategy.getObjectives().indexOf(objective),
                (Numbering.of(objective) + "  " + name).strip(), objective);
    }

    private GroupKey agency(Agency agency) {
        return GroupKey.of(strategy.getAgencies().indexOf(agency), PlanCells.text(agency.getName()), agency);
    }

    private GroupKey stakeholder(StakeholderGroup group) {
        return GroupKey.of(strategy.getStakeholders().indexOf(group), PlanCells.text(group.getName()), group);
    }

    private static List<GroupKey> orLast(Stream<GroupKey> keys, String none) {
        List<GroupKey> found = keys.toList();
        return found.isEmpty() ? List.of(GroupKey.last(none)) : found;
    }
}
