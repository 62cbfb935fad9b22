package org.baraza.session.format;

import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;

import java.nio.charset.StandardCharsets;

import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;

/** Documents that tests read and edit. */
public final class Samples {

    private Samples() {
    }

    /** A small document with something of everything that matters for files and undo. */
    public static Strategy tamasi() {
        return aStrategy().titled("Tamasi").inCurrency("TMD").running("2025-Q1", "2027-Q4").approvedBudget(1000, 2000)
                .setting("primary.limit", "8")
                .with(anAgency("Office")).with(anAgency("Ministry"))
                .with(aGroup("Media").at(2, 8).needing("calendar", "numbers"))
                .with(aGroup("Citizens").at(1, 9))
                .with(anObjective("To reach the media")
                        .with(anActivity("Training").engaging("Media", "Citizens").ledBy("Office")
                                .running("2025-Q1", "2026-Q4").costing(100, 200)
                                .reporting("2026-09", ReportedState.ON_TRACK)
                                .measuredBy(anIndicator("Journalists trained")))
                        .with(anActivity("Newsletter").engaging("Media").ledBy("Ministry")))
                .with(aFeedbackItem("Tables are late"))
                .build();
    }

    /** A document of the present format around the content given. */
    public static byte[] document(String attributes, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <strategy:Strategy xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:strategy="urn:baraza:strategy" id="tamasi" formatVersion="2"%s>
                %s</strategy:Strategy>
                """.formatted(attributes, content).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
