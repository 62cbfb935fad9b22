package org.baraza.checks.internal.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.eclipse.osgi.util.NLS;

/** Every group has its place in the matrix. */
public final class GroupPlaced extends GroupRule {

    @Override
    Stream<Finding> check(StakeholderGroup group, CheckContext context) {
        if (context.quadrant(group).isPresent()) {
            return Stream.empty();
        }
        FindingBuilder finding = context.finding(group).at(group.getCurrent() == null ? "current" : "desired");
        lastAssessment(group).ifPresent(last -> finding.fix(
                NLS.bind(Messages.Stakeholders_placedFix, Texts.day(last.getDate(), context.locale())), () -> {
                    group.setCurrent(last.getCurrent());
                    group.setDesired(last.getDesired());
                }));
        return Stream.of(finding.says(message(context), context.name(group),
                context.limits().currentAxisName().orElse(""), context.limits().desiredAxisName().orElse("")));
    }

    private static Optional<Assessment> lastAssessment(StakeholderGroup group) {
        return group.getAssessments().stream().filter(assessment -> assessment.getDate() != null
                && assessment.getCurrent() != null && assessment.getDesired() != null)
                .max(Comparator.comparing(Assessment::getDate));
    }

    /** By the axes of the profile, where it has both of its own. */
    private static String message(CheckContext context) {
        boolean replaced = context.limits().currentAxisName().isPresent()
                && context.limits().desiredAxisName().isPresent();
        return replaced ? Messages.Stakeholders_placedOn : Messages.Stakeholders_placed;
    }
}
