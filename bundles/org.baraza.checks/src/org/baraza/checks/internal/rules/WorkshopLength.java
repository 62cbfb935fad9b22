package org.baraza.checks.internal.rules;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.baraza.analysis.Range;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Team;
import org.baraza.model.strategy.Workshop;

/** One workshop leaves room for the decisions. Workshops without dates are not judged. */
public final class WorkshopLength implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Team team = context.strategy().getTeam();
        Range advised = context.limits().workshopDays();
        if (team == null || team.getWorkshops().isEmpty()) {
            return List.of(context.finding(team == null ? context.strategy() : team)
                    .says(Messages.Team_workshopMissing, advised));
        }
        List<Workshop> dated = team.getWorkshops().stream()
                .filter(workshop -> workshop.getFirst() != null && workshop.getLast() != null).toList();
        if (dated.size() < team.getWorkshops().size() || dated.stream().anyMatch(w -> advised.contains(days(w)))) {
            return List.of();
        }
        return dated.stream().map(workshop -> context.finding(workshop).at("last").says(Messages.Team_workshopLength,
                context.name(workshop), days(workshop), advised)).toList();
    }

    private static int days(Workshop workshop) {
        return (int) ChronoUnit.DAYS.between(workshop.getFirst(), workshop.getLast()) + 1;
    }
}
