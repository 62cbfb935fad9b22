package org.baraza.testkit;

import java.util.List;

import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.model.values.Formats;

/** Describes a stakeholder group. */
public final class GroupBuilder extends ElementBuilder<StakeholderGroup, GroupBuilder> {

    GroupBuilder(String name) {
        super(StrategyFactory.eINSTANCE::createStakeholderGroup);
        then(group -> group.setName(name));
    }

    /** Current and desired engagement, 0 to 10. */
    public GroupBuilder at(double current, double desired) {
        return then(group -> {
            group.setCurrent(current);
            group.setDesired(desired);
        });
    }

    /** Rank within the quadrant, from 1. */
    public GroupBuilder ranked(int rank) {
        return then(group -> group.setRank(rank));
    }

    /** Place in the team's own order of all primary groups. */
    public GroupBuilder inOwnOrder(int place, String reason) {
        return then(group -> {
            group.setOverallOrder(place);
            group.setOverallReason(reason);
        });
    }

    public GroupBuilder notYetAUser() {
        return then(group -> group.setNonUser(true));
    }

    /** The catalogue's user group, such as "eca-guidelines/media". */
    public GroupBuilder specialising(String userGroup) {
        return then(group -> group.setUserGroup(EntryRef.parse(userGroup)));
    }

    public GroupBuilder needing(String... needs) {
        return then(group -> group.getNeeds().addAll(List.of(needs)));
    }

    /** Formats and media. */
    public GroupBuilder preferring(String... formats) {
        return then(group -> group.getFormats().addAll(List.of(formats)));
    }

    /** Where it stood on a day. */
    public GroupBuilder assessed(String date, double current, double desired) {
        return then(group -> {
            Assessment assessment = StrategyFactory.eINSTANCE.createAssessment();
            assessment.setDate(Formats.date(date));
            assessment.setCurrent(current);
            assessment.setDesired(desired);
            group.getAssessments().add(assessment);
        });
    }
}
