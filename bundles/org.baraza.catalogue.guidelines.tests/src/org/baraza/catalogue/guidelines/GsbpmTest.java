package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.baraza.catalogue.guidelines.GuidelinesPack.english;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Standard;
import org.baraza.model.catalogue.StandardItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model of statistical production (UNECE, CC BY 4.0), in the wordings of both versions. */
class GsbpmTest {

    private static final List<String> PHASES = List.of("Specify needs", "Design", "Build", "Collect", "Process",
            "Analyse", "Disseminate", "Evaluate");
    private static final List<Integer> SUBPROCESSES = List.of(6, 6, 7, 4, 8, 5, 5, 3);

    /** Names that differ, by code: those of 5.1, then those of 5.2. */
    private static final Map<String, List<String>> CHANGED = Map.of(
            "1.5", List.of("Check data availability", "Check data availability and suitability"),
            "2.2", List.of("Design variable descriptions", "Design variables"),
            "7.5", List.of("Manage user support", "Provide user support"));

    private final Standard gsbpm = PACK.getStandards().getFirst();

    @Test
    void phasesStandInOrder() {
        assertEquals(PHASES, gsbpm.getItems().stream().map(phase -> english(phase.getName())).toList());
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                gsbpm.getItems().stream().map(StandardItem::getCode).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "5.2"})
    void eachVersionHasAllSubprocessesInOrder(String version) {
        assertTrue(gsbpm.getVersions().contains(version));
        for (StandardItem phase : gsbpm.getItems()) {
            int count = SUBPROCESSES.get(gsbpm.getItems().indexOf(phase));
            assertEquals(Stream.iterate(1, n -> n + 1).limit(count).map(n -> phase.getCode() + "." + n).toList(),
                    in(phase, version).map(StandardItem::getCode).toList());
        }
    }

    @Test
    void whatTheVersionsNameDifferentlyIsThereInBothWordings() {
        CHANGED.forEach((code, names) -> assertEquals(names, List.of(name(code, "5.1"), name(code, "5.2"))));
        long both = gsbpm.getItems().stream().flatMap(phase -> phase.getItems().stream())
                .filter(item -> item.getVersion() != null).count();
        assertEquals(2L * CHANGED.size(), both);
    }

    private String name(String code, String version) {
        return gsbpm.getItems().stream().flatMap(phase -> in(phase, version))
                .filter(item -> item.getCode().equals(code)).map(item -> english(item.getName())).findFirst()
                .orElseThrow();
    }

    private static Stream<StandardItem> in(StandardItem phase, String version) {
        return phase.getItems().stream()
                .filter(item -> Objects.requireNonNullElse(item.getVersion(), version).equals(version));
    }
}
