package org.baraza.examples.health.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.values.EntryRef;
import org.baraza.report.Column;
import org.baraza.report.DocumentWords;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.threeten.extra.YearQuarter;

/**
 * Where the strategy uses our tactics. A report reads and returns a document, in the language that the strategy is
 * written in; which file becomes of it is none of its business.
 */
public final class OurTacticsReport implements Report {

    private static final Optional<String> OUR_PACK = Optional.of("example-health");

    @Override
    public ReportDocument create(ReportContext context) {
        DocumentWords words = DocumentWords.of(OurTacticsReport.class, context.language());
        List<Activity> activities = activities(context);
        ReportDocument.Builder document = ReportDocument.titled(words.text("title"), context.language());
        if (activities.isEmpty()) {
            return document.note(words.text("none")).build();
        }
        Table.Builder table = Table.of(words.text("table"), Column.heading(words.text("activity")),
                Column.text(words.text("tactic")), Column.text(words.text("begins")), Column.number(words.text("held")));
        activities.forEach(activity -> table.row(
                Numbering.of(activity) + " " + Labels.name(activity).orElse(""),
                Objects.requireNonNullElse(activity.getTactic().getName(), ""),
                begins(activity.getFirstQuarter(), context),
                Long.toString(held(activity, context.asOf()))));
        return document.table(table.build()).build();
    }

    static List<Activity> activities(ReportContext context) {
        return context.strategy().getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .filter(OurTacticsReport::usesOurs).toList();
    }

    private static boolean usesOurs(Activity activity) {
        return activity.getTactic() != null
                && Optional.ofNullable(activity.getTactic().getTactic()).flatMap(EntryRef::pack).equals(OUR_PACK);
    }

    private static String begins(YearQuarter quarter, ReportContext context) {
        return quarter == null ? "–" : Vocabulary.of(context.strategy(), context.language()).of(quarter);
    }

    private static long held(Activity activity, LocalDate day) {
        return activity.getEvents().stream()
                .filter(event -> event.getDate() != null && !event.getDate().isAfter(day)).count();
    }
}
