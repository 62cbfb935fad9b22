package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.TaskProgress;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.plan.ExportWords;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.Workshop;

/**
 * Time frames and due days as a calendar (RFC 5545): each has the same name whenever it is exported, so that a calendar
 * that takes it again moves what has moved and doubles nothing.
 */
record CalendarExport(Clock clock) implements Export {

    /** No entry is of before. */
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    private static final String DUE = ".due";

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public void write(ExportContent content, OutputStream out) throws IOException, ExportException {
        List<CalendarEntry> entries = Stream.concat(entries(content.strategy(), content.language()).stream(), new FollowUpDays(content).entries().stream()).toList();
        if (entries.isEmpty()) {
            throw new ExportException(Messages.Export_noTimes);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        CalendarText text = new CalendarText();
        text.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Baraza//User engagement workbench//EN")
                .line("CALSCALE", "GREGORIAN").text("X-WR-CALNAME", Objects.requireNonNullElse(content.strategy().getTitle(), ""));
        entries.forEach(entry -> entry.write(text, content.strategy(), now, Duration.between(FIRST, now).toMinutes()));
        text.line("END", "VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<CalendarEntry> entries(Strategy strategy, Locale language) {
        List<CalendarEntry> entries = new ArrayList<>();
        strategy.getObjectives().stream().filter(objective -> objective.getTargetDate() != null).forEach(objective -> entries.add(
                due(objective, Labels.of(objective, language), objective.getTargetDate().atEndOfQuarter(), language)));
        strategy.getObjectives().stream().map(Objective::getActivities).flatMap(List::stream)
                .forEach(activity -> entries.addAll(of(activity, language)));
        strategy.getPhases().stream().flatMap(phase -> phase.getTasks().stream())
                .filter(task -> task.getDue() != null && !TaskProgress.isDone(task))
                .forEach(task -> entries.add(due(task, name(task.getName()), task.getDue(), language)));
        strategy.getFeedback().stream().filter(item -> item.getDue() != null && item.getClosedOn() == null)
                .forEach(item -> entries.add(due(item, subject(item), item.getDue(), language)));
        Stream.ofNullable(strategy.getTeam()).flatMap(team -> team.getWorkshops().stream())
                .filter(workshop -> workshop.getFirst() != null).forEach(workshop -> entries.add(of(workshop, language)));
        return entries;
    }

    private static List<CalendarEntry> of(Activity activity, Locale language) {
        List<CalendarEntry> entries = new ArrayList<>();
        String name = Numbering.of(activity) + " " + name(activity.getName());
        boolean cancelled = activity.getDecision() != null && activity.getDecision().getKind() == DecisionKind.CANCELLED;
        if (activity.getFirstQuarter() != null && activity.getLastQuarter() != null
                && !activity.getLastQuarter().isBefore(activity.getFirstQuarter())) {
            entries.add(new CalendarEntry(activity, "", name, activity.getFirstQuarter().atDay(1),
                    activity.getLastQuarter().atEndOfQuarter(), cancelled));
        }
        activity.getSteps().stream().filter(step -> step.getDue() != null && !step.isDone())
                .forEach(step -> entries.add(new CalendarEntry(step, DUE, ExportWords.due(ExportWords.part(name, name(step.getText()), language), language),
                        step.getDue(), step.getDue(), cancelled)));
        activity.getEvents().stream().filter(event -> event.getDate() != null).forEach(event -> entries.add(new CalendarEntry(event,
                "", ExportWords.part(name, name(event.getTitle()), language), event.getDate(), event.getDate(), false)));
        return entries;
    }

    private static CalendarEntry of(Workshop workshop, Locale language) {
        LocalDate last = Optional.ofNullable(workshop.getLast()).filter(day -> !day.isBefore(workshop.getFirst()))
                .orElse(workshop.getFirst());
        return new CalendarEntry(workshop, "", Labels.kind(workshop, language) + " " + name(workshop.getPlace()), workshop.getFirst(),
                last, false);
    }

    private static CalendarEntry due(StrategyElement element, String name, LocalDate day, Locale language) {
        return new CalendarEntry(element, DUE, ExportWords.due(name, language), day, day, false);
    }

    private static String subject(FeedbackItem item) {
        return name(item.getTopic() != null ? item.getTopic() : item.getText());
    }

    private static String name(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
