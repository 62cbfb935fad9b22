package org.baraza.session.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.internal.xml.Migrations;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real file of every released format, kept as it was under formats/N, opens with nothing lost: what was counted of it
 * when it was put there is what is counted today.
 */
class FormatHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void anOldFileOpensWithNothingLost(int format) throws IOException, DocumentException {
        Document document = DocumentReader.read(bytes(format, "tamasi.baraza"), "tamasi.baraza");
        PrivateData persons = DocumentReader.readPrivate(bytes(format, "tamasi.baraza-private"), "private");
        assertEquals(List.of(), document.problems());
        assertEquals(new String(bytes(format, "expected.txt"), StandardCharsets.UTF_8),
                summary(document.strategy()) + counts(persons));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2 })
    void nothingOfItIsUnknown(int format) throws IOException, DocumentException {
        Strategy strategy = DocumentReader.read(bytes(format, "tamasi.baraza"), "tamasi.baraza").strategy();
        assertTrue(((XMLResource) strategy.eResource()).getEObjectToExtensionMap().isEmpty());
    }

    @Test
    void whatWasMonthlyByDefaultInFormatOneStaysMonthly() throws DocumentException {
        String content = """
                  <objectives id="o">
                    <indicators id="silent"/>
                    <indicators id="yearly" frequency="yearly"/>
                    <activities id="a">
                      <target id="target"/>
                    </activities>
                  </objectives>
                """;
        assertEquals(List.of(Frequency.MONTHLY, Frequency.YEARLY, Frequency.MONTHLY), frequencies(1, content));
        assertEquals(List.of(Frequency.NOT_STATED, Frequency.YEARLY, Frequency.NOT_STATED), frequencies(2, content));
    }

    private static List<Frequency> frequencies(int format, String content) throws DocumentException {
        String document = Samples.text(Samples.document("", content)).replace("formatVersion=\"2\"",
                "formatVersion=\"" + format + "\"");
        Objective objective = DocumentReader.read(document.getBytes(StandardCharsets.UTF_8), "x").strategy()
                .getObjectives().getFirst();
        return Stream.concat(objective.getIndicators().stream(),
                objective.getActivities().stream().map(Activity::getTarget)).map(Indicator::getFrequency).toList();
    }

    @Test
    void theFileOfThePresentFormatIsWrittenBackByteForByte() throws IOException, DocumentException {
        int present = Migrations.HISTORY.present();
        byte[] document = bytes(present, "tamasi.baraza");
        byte[] persons = bytes(present, "tamasi.baraza-private");
        assertEquals(Samples.text(document),
                Samples.text(DocumentWriter.write(DocumentReader.read(document, "x").strategy())));
        assertEquals(Samples.text(persons),
                Samples.text(DocumentWriter.write(DocumentReader.readPrivate(persons, "x"))));
    }

    private static String summary(Strategy strategy) {
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        Budget budget = Budget.of(strategy, DAY);
        return counts(strategy)
                + "planned " + budget.total().planned() + ", spent " + budget.total().spent() + "\n"
                + Stream.of(Tier.values()).map(tier -> tier.id() + " " + matrix.in(tier).size())
                        .collect(Collectors.joining(", ", "", "\n"))
                + "to plan " + Scorecard.of(strategy, YearMonth.of(2026, 10), DAY).whole().toPlan() + "\n";
    }

    /** How many objects of each class there are, with how many values set. */
    private static String counts(EObject root) {
        Map<String, int[]> counts = new TreeMap<>();
        count(root, counts);
        root.eAllContents().forEachRemaining(element -> count(element, counts));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()[0] + ", values " + entry.getValue()[1] + "\n")
                .collect(Collectors.joining());
    }

    private static void count(EObject element, Map<String, int[]> counts) {
        int[] count = counts.computeIfAbsent(element.eClass().getName(), name -> new int[2]);
        count[0]++;
        count[1] += (int) element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet).count();
    }

    private static byte[] bytes(int format, String name) throws IOException {
        try (InputStream in = FormatHistoryTest.class.getResourceAsStream("/formats/" + format + "/" + name)) {
            return in.readAllBytes();
        }
    }
}
