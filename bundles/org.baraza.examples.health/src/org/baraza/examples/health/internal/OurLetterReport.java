package org.baraza.examples.health.internal;

import java.util.Map;
import java.util.Objects;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.report.DocumentFormats;
import org.baraza.report.DocumentWords;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.template.ReportTemplate;

/**
 * A letter to those who work with our tactics. Its text stands in a template, {@code letter.ftl}, which somebody who
 * knows no Java can rewrite: the report only hands it the values.
 */
public final class OurLetterReport implements Report {

    @Override
    public ReportDocument create(ReportContext context) {
        DocumentWords words = DocumentWords.of(OurLetterReport.class, context.language());
        Map<String, Object> values = Map.of(
                "office", Objects.requireNonNullElse(context.strategy().getOffice(), ""),
                "date", new DocumentFormats(context.language()).date(context.asOf()),
                "activities", OurTacticsReport.activities(context).stream().map(OurLetterReport::values).toList());
        return ReportTemplate.of(OurLetterReport.class, "letter", context.language()).fill(words.text("letter"), values);
    }

    private static Map<String, String> values(Activity activity) {
        return Map.of("name", Numbering.of(activity) + " " + Labels.name(activity).orElse(""),
                "tactic", Objects.requireNonNullElse(activity.getTactic().getName(), ""));
    }
}
