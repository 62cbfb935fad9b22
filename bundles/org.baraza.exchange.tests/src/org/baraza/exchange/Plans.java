package org.baraza.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.exports.ExportContent;
import org.baraza.exchange.imports.ImportOptions;
import org.baraza.exchange.imports.Mapping;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.threeten.extra.YearQuarter;

/** Plans to exchange. */
public final class Plans {

    private static final String SAMPLE = "sample/tamasi.baraza";

    private Plans() {
    }

    /** The sample that comes along. */
    public static Strategy sample() throws IOException, DocumentException {
        return DocumentReader.read(sampleBytes(), SAMPLE).strategy();
    }

    private static byte[] sampleBytes() throws IOException {
        Bundle own = FrameworkUtil.getBundle(Plans.class);
        if (own == null) {
            return Files.readAllBytes(Path.of("org.baraza.sample", SAMPLE));
        }
        Bundle sample = List.of(own.getBundleContext().getBundles()).stream()
                .filter(bundle -> bundle.getSymbolicName().equals("org.baraza.sample")).findFirst().orElseThrow();
        try (InputStream in = sample.getEntry(SAMPLE).openStream()) {
            return in.readAllBytes();
        }
    }

    /** An objective with two activities and an indicator, over three years. */
    public static Strategy ofTraining() {
        Strategy plan = StrategyFactory.eINSTANCE.createStrategy();
        plan.setFirstQuarter(YearQuarter.of(2026, 1));
        plan.setLastQuarter(YearQuarter.of(2028, 4));
        Objective objective = StrategyFactory.eINSTANCE.createObjective();
        objective.setName("To train users");
        plan.getObjectives().add(objective);
        for (String name : List.of("Media training", "Press breakfast")) {
            Activity activity = StrategyFactory.eINSTANCE.createActivity();
            activity.setName(name);
            objective.getActivities().add(activity);
        }
        Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
        indicator.setName("Journalists trained");
        objective.getIndicators().add(indicator);
        return plan;
    }

    public static Strategy random(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        Identities.assign(strategy);
        return strategy;
    }

    public static ExportContent content(Strategy strategy, Locale language) {
        return new ExportContent(strategy, Catalogue.of(List.of()), LocalDate.of(2026, 10, 31), language);
    }

    public static ImportOptions options() {
        return new ImportOptions(Optional.empty(), Mapping.none(), Catalogue.of(List.of()), Locale.ENGLISH);
    }

    /** All that a plan says, as its file has it, without what saving notes and the versions as approved. */
    public static String text(Strategy strategy) {
        Strategy copy = EcoreUtil.copy(strategy);
        copy.getHistory().clear();
        copy.getParents().clear();
        copy.setRevision(null);
        if (copy.getApproval() != null) {
            copy.getApproval().getSnapshots().clear();
        }
        // an empty text says as much as none
        return new String(DocumentWriter.write(copy), StandardCharsets.UTF_8).replaceAll(" \\w+=\"\"", "");
    }

    /** Fails with the lines that one of two plans has and the other hasn't. */
    public static void assertSame(Strategy expected, Strategy found) {
        List<String> wanted = text(expected).lines().toList();
        List<String> got = text(found).lines().toList();
        List<String> lacking = new ArrayList<>(wanted);
        lacking.removeAll(got);
        List<String> surplus = new ArrayList<>(got);
        surplus.removeAll(wanted);
        assertEquals(String.join("\n", lacking), String.join("\n", surplus));
        assertEquals(wanted, got);
    }
}
