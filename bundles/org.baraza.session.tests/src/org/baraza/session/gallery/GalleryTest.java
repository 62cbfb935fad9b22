package org.baraza.session.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check has a file in which it finds something, and one sound file in which none does. Read by the real reader,
 * checked by the real service, settled through the write door.
 */
class GalleryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @TempDir
    Path folder;

    private Gallery gallery;

    @BeforeEach
    void copy() throws Exception {
        gallery = Gallery.in(folder);
    }

    static Stream<String> faults() {
        return Gallery.expected().keySet().stream();
    }

    private Session open(String name) throws Exception {
        Session session = gallery.open(name);
        session.setAsOf(DAY);
        return session;
    }

    private static List<String> ids(Session session) {
        assertEquals(List.of(), session.findings().problems());
        return session.findings().open().stream().map(Finding::checkId).sorted().toList();
    }

    private static List<Finding> ofCheck(String id, Session session) {
        return session.findings().open().stream().filter(finding -> finding.checkId().equals(id)).toList();
    }

    @Test
    void everyCheckHasItsFile() throws Exception {
        Set<String> own = Gallery.service(CheckService.class).checks().stream()
                .filter(check -> check.contributor().equals("org.baraza.checks")).map(CheckInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(own, new TreeSet<>(Gallery.expected().keySet()));
        assertEquals(45, own.size());
    }

    @Test
    void nothingIsFoundInTheSoundPlan() throws Exception {
        assertEquals(List.of(), open("sound").findings().open());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsFoundAndNothingElse(String name) throws Exception {
        assertEquals(Gallery.expected().get(name).stream().sorted().toList(), ids(open(name)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFileIsAsItWouldBeSaved(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(gallery.file(name));
        assertArrayEquals(bytes, DocumentWriter.write(DocumentReader.read(bytes, name).strategy()));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFixSettlesItAndCanBeTakenBack(String name) throws Exception {
        Session session = open(name);
        List<Finding> before = ofCheck(name, session);
        for (int i = 0; i < before.getFirst().fixes().size(); i++) {
            Fix fix = ofCheck(name, session).getFirst().fixes().get(i);
            assertFalse(fix.label().isBlank());
            session.change(fix.label(), fix.change());
            assertEquals(before.size() - 1, ofCheck(name, session).size(), fix.label());
            session.undo();
            assertEquals(before.size(), ofCheck(name, session).size(), fix.label());
            assertEquals(before.getFirst().message(), ofCheck(name, session).getFirst().message());
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theProfileSwitchesItOff(String name) throws Exception {
        Session session = open(name);
        session.change("Switch off", () -> switchOff(session.strategy(), "check." + name));
        assertEquals(List.of(), ofCheck(name, session));
        session.undo();
        assertFalse(ofCheck(name, session).isEmpty());
    }

    private static void switchOff(Strategy strategy, String key) {
        if (strategy.getProfile() == null) {
            strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        }
        Setting setting = StrategyFactory.eINSTANCE.createSetting();
        setting.setKey(key);
        setting.setValue("off");
        strategy.getProfile().getSettings().add(setting);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void itIsWaivedForOneElementAndTheReasonIsKept(String name) throws Exception {
        Session session = open(name);
        Finding finding = ofCheck(name, session).getFirst();
        session.change("Waive", () -> session.strategy().getWaivers().add(waiver(finding)));
        session.saveAs(folder.resolve("waived.baraza"));
        Session reopened = open("waived");
        assertTrue(ofCheck(name, reopened).stream()
                .noneMatch(left -> left.element().getId().equals(finding.element().getId())));
        Waived waived = reopened.findings().waived().getFirst();
        assertEquals(finding.message(), waived.finding().message());
        assertEquals("Agreed on 30 October: see the minutes", waived.waiver().getReason());
        assertEquals("Lena Arvo", waived.waiver().getBy());
        assertEquals(LocalDate.of(2026, 10, 30), waived.waiver().getOn());
    }

    private static Waiver waiver(Finding finding) {
        Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
        waiver.setCheck(finding.checkId());
        waiver.setElement(finding.element().getId());
        waiver.setReason("Agreed on 30 October: see the minutes");
        waiver.setBy("Lena Arvo");
        waiver.setOn(LocalDate.of(2026, 10, 30));
        return waiver;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFindingNamesReasonAndSource(String name) throws Exception {
        Finding finding = ofCheck(name, open(name)).getFirst();
        assertTrue(finding.message().endsWith(".") || finding.checkId().equals("introduction.answered"),
                finding.message());
        assertFalse(finding.message().contains("{") || finding.message().contains("null"), finding.message());
        assertFalse(finding.reason().isBlank());
        assertTrue(finding.citation().startsWith("Part "), finding.citation());
    }
}
