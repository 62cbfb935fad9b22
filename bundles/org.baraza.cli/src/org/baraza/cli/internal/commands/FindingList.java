package org.baraza.cli.internal.commands;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.catalogue.Problem;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Fix;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Findings, the heaviest first, as text and as JSON. */
record FindingList(Findings findings) {

    void text(Page page) {
        for (Severity severity : Severity.values()) {
            List<Finding> found = findings.open().stream().filter(finding -> finding.severity() == severity).toList();
            if (!found.isEmpty()) {
                page.heading(NLS.bind(Messages.Check_section, name(severity), found.size()));
                found.forEach(finding -> text(finding, page));
            }
        }
        if (!findings.waived().isEmpty()) {
            page.heading(NLS.bind(Messages.Check_section, Messages.Check_waived, findings.waived().size()));
            findings.waived().forEach(waived -> page.line(waived.finding().message())
                    .detail(NLS.bind(Messages.Check_waivedBecause, Objects.toString(waived.waiver().getReason(), ""))));
        }
        page.gap().plain(NLS.bind(Messages.Check_counts, new Object[] { findings.count(Severity.TO_FIX),
                findings.count(Severity.TO_CONSIDER), findings.count(Severity.GOOD_TO_KNOW),
                findings.waived().size() }));
    }

    private static void text(Finding finding, Page page) {
        page.line(finding.message()).detail(finding.checkId() + " · " + finding.citation());
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case TO_FIX -> Messages.Severity_toFix;
            case TO_CONSIDER -> Messages.Severity_toConsider;
            case GOOD_TO_KNOW -> Messages.Severity_goodToKnow;
        };
    }

    void json(Json json, List<Problem> problems) {
        json.object("counts", counts -> {
            for (Severity severity : Severity.values()) {
                counts.put(JsonWords.of(severity), findings.count(severity));
            }
            counts.put("waived", findings.waived().size());
        });
        json.array("findings", findings.open(), FindingList::json);
        json.array("waived", findings.waived(), FindingList::waived);
        json.<Problem>array("problems", problems, (object, problem) -> object.put("contributor", problem.contributor())
                .put("place", problem.place()).put("reason", problem.reason()));
    }

    private static void json(Json json, Finding finding) {
        json.put("check", finding.checkId()).put("severity", JsonWords.of(finding.severity()))
                .put("message", finding.message()).put("reason", finding.reason()).put("citation", finding.citation())
                .object("element", element -> element.put("id", finding.element().getId())
                        .put("kind", finding.element().eClass().getName())
                        .put("label", Labels.of(finding.element(), Locale.getDefault())))
                .put("feature", finding.feature().map(EStructuralFeature::getName))
                .strings("fixes", finding.fixes().stream().map(Fix::label).toList());
    }

    private static void waived(Json json, Waived waived) {
        json(json, waived.finding());
        json.object("waiver", waiver -> waiver.put("reason", waived.waiver().getReason())
                .put("by", waived.waiver().getBy()).put("on", Optional.ofNullable(waived.waiver().getOn())));
    }
}
