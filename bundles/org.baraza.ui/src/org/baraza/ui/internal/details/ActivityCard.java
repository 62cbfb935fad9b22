package org.baraza.ui.internal.details;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.drawing.StateGlyph;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.ui.internal.Messages;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.eclipse.osgi.util.NLS;

/** The card of an activity. */
record ActivityCard(Activity activity, CardContext context) {

    DetailsCard card() {
        Entries entries = new Entries(context);
        ActivityReading reading = context.analyses().reading(activity, context.month());
        return new CardBuilder(activity, context, entries.name(activity))
                .glyph(StateGlyph.of(reading.state()).map(CardGlyph.State::new))
                .subtitle(Labels.kind(activity, context.locale()) + " " + Numbering.of(activity), tactic())
                .fact(context.monthWords(), reading.words(context.locale()))
                .fact(Messages.Details_planned, planned())
                .text("calendar", Messages.Details_when,
                        context.span(activity.getFirstQuarter(), activity.getLastQuarter()))
                .text("activity", Messages.Details_what, activity.getDescription())
                .section("group", Messages.Details_engages, "",
                        activity.getGroups().stream().map(entries::group).toList())
                .text("agency", Messages.Details_lead, lead())
                .section("indicator", Messages.Details_target, "", Optional.ofNullable(activity.getTarget())
                        .map(entries::indicator).stream().toList())
                .section("steps", Messages.Details_steps, "", activity.getSteps().stream().map(this::step).toList())
                .section("monitor", NLS.bind(Messages.Details_report, context.monthWords()), "", report(reading))
                .text("monitor", Messages.Details_overruled, reading.overruled(context.locale()).orElse(""))
                .text("help", Messages.Details_risk, activity.getRisk())
                .section("history", Messages.Details_because, "", because())
                .section("objective", Messages.Details_serves, "", serves(entries))
                .build();
    }

    private String tactic() {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getName)
                .filter(name -> !name.equals(activity.getName())).orElse("");
    }

    private String planned() {
        Figures figures = context.analyses().budget().of(activity).total();
        return figures.complete() ? context.money(figures.planned()) : Messages.Details_noCost;
    }

    private String lead() {
        Stream<String> lead = Stream.of(Optional.ofNullable(activity.getLead()).map(ActivityCard::name).orElse(""),
                Objects.toString(activity.getLeadPerson(), ""));
        String supporting = activity.getSupporting().stream().map(ActivityCard::name).collect(Collectors.joining(", "));
        String support = supporting.isEmpty() ? "" : NLS.bind(Messages.Details_with, supporting);
        return Stream.concat(lead, Stream.of(support)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(Agency agency) {
        return Objects.requireNonNullElse(agency.getAcronym(), Objects.toString(agency.getName(), ""));
    }

    /** With who does it, and by when unless it is done. */
    private DetailsCard.Entry step(Step step) {
        String when = step.isDone() ? Messages.Details_done.toLowerCase(context.locale())
                : Optional.ofNullable(step.getDue()).map(context::day).orElse("");
        return new DetailsCard.Entry(Optional.empty(), "", Objects.toString(step.getText(), "–"),
                Stream.of(Objects.toString(step.getOwner(), ""), when).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")), step);
    }

    /** What was reported, and by whom. */
    private List<Line> report(ActivityReading reading) {
        return reading.report().stream().flatMap(report -> Stream.concat(
                CardBuilder.paragraph(report.getComment(), false), CardBuilder.paragraph(recorded(report), true))).toList();
    }

    private String recorded(ProgressReport report) {
        return Stream.of(Optional.ofNullable(report.getRecordedOn()).map(context::day).orElse(""),
                Objects.toString(report.getRecordedBy(), "")).filter(part -> !part.isEmpty())
                .reduce((day, who) -> day + ", " + who).map(words -> NLS.bind(Messages.Details_recorded, words)).orElse("");
    }

    /** The evaluations whose decisions changed its plan, the latest first, each with what it decided and what was done. */
    private List<Line> because() {
        return activity.getEvaluations().reversed().stream()
                .flatMap(evaluation -> because(evaluation, changes(evaluation))).toList();
    }

    private Stream<Line> because(Evaluation evaluation, List<ChangeRecord> changes) {
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        String quarter = evaluation.getQuarter() == null ? "–" : context.quarter(evaluation.getQuarter());
        Line entry = new DetailsCard.Entry(Optional.empty(), "", NLS.bind(Messages.Details_evaluation, quarter), "",
                evaluation);
        return Stream.concat(Stream.of(entry), Stream.concat(CardBuilder.paragraph(evaluation.getDecisions(), false),
                changes.stream().flatMap(change -> CardBuilder.paragraph(words(change), true))));
    }

    private List<ChangeRecord> changes(Evaluation evaluation) {
        return context.strategy().getHistory().stream()
                .filter(change -> evaluation.getChanges().contains(change.getId())).toList();
    }

    private String words(ChangeRecord change) {
        String when = change.getOn() == null ? ""
                : context.day(change.getOn().atZone(ZoneId.systemDefault()).toLocalDate());
        return Stream.of(Objects.toString(change.getLabel(), ""), when, Objects.toString(change.getBy(), ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private List<DetailsCard.Entry> serves(Entries entries) {
        return activity.eContainer() instanceof Objective objective ? List.of(entries.other(objective)) : List.of();
    }
}
