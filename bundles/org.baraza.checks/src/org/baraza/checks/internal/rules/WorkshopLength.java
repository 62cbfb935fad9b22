package org.baraza.checks.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.baraza.analysis.Range;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Team;
import org.baraza.model.strategy.Workshop;
import org.eclipse.osgi.util.NLS;

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
        return dated.stream().map(workshop -> tooShortOrLong(workshop, advised, context)).toList();
    }

    /** One that is to come may still last otherwise. */
    private static Finding tooShortOrLong(Workshop workshop, Range advised, CheckContext context) {
        FindingBuilder finding = context.finding(workshop).at("last");
        int days = days(workshop) < advised.least() ? advised.least() : advised.most();
        LocalDate last = workshop.getFirst().plusDays(days - 1L);
        if (workshop.getFirst().isAfter(context.asOf())) {
            finding.fix(NLS.bind(Messages.Team_workshopFix, Texts.day(last, context.locale())), () -> workshop.setLast(last));
        }
        return finding.says(Messages.Team_workshopLength, context.name(workshop), days(workshop), advised);
    }

    private static int days(Workshop workshop) {
        return (int) ChronoUnit.DAYS.between(workshop.getFirst(), workshop.getLast()) + 1;
    }
}
