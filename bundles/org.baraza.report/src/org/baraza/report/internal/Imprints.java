package org.baraza.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.LastApproved;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Imprint;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportWriter;

/** Gathers what stands in the footer of a report. */
record Imprints(Clock clock) {

    Imprint of(ReportContext context, ContributedReport report, ReportWriter writer) {
        Strategy strategy = context.strategy();
        return new Imprint(context.asOf(), LocalDate.now(clock), given(strategy.getRevision()), approved(strategy),
                packs(context), plugins(report, writer));
    }

    private static Optional<String> approved(Strategy strategy) {
        return LastApproved.of(strategy).map(Snapshot::getVersion).flatMap(Imprints::given);
    }

    private static List<Imprint.Part> packs(ReportContext context) {
        Locale language = context.language();
        return context.catalogue().packs().stream()
                .map(pack -> new Imprint.Part(title(pack, language), Objects.toString(pack.getVersion(), ""))).toList();
    }

    private static String title(Pack pack, Locale language) {
        String title = LocalTexts.text(pack.getTitle(), language);
        return title.isEmpty() ? pack.getId() : title;
    }

    private static List<Imprint.Part> plugins(ContributedReport report, ReportWriter writer) {
        return Stream.concat(Stream.of(report.contributor()), Bundles.partOf(writer.getClass()).stream()).distinct()
                .toList();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
