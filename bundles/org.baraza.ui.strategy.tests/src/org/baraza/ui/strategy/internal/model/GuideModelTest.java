package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackReader;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    private final Strategy strategy = aStrategy().build();

    @BeforeEach
    void beginWithTheGuidelinesPhases() throws Exception {
        seed(strategy, Locale.ENGLISH);
    }

    @Test
    void seedsTheFourPhasesInTheirOrder() {
        assertEquals(List.of("Preparation", "Design", "Drafting", "Approval and launch"),
                strategy.getPhases().stream().map(Phase::getName).toList());
        assertTrue(strategy.getPhases().stream().allMatch(phase -> phase.getTemplate() != null
                && !phase.getTasks().isEmpty()));
    }

    @Test
    void seedsInTheLanguageOfTheDocument() throws Exception {
        Strategy french = aStrategy().build();
        seed(french, Locale.FRENCH);

        assertEquals("Préparation", french.getPhases().get(0).getName());
    }

    @Test
    void countsWhatIsDone() {
        Phase first = strategy.getPhases().get(0);
        first.getTasks().get(0).setDone(true);

        GuideModel.PhaseProgress progress = GuideModel.of(strategy, TODAY).phases().get(0);
        assertEquals(1, progress.done());
        assertEquals(first.getTasks().size(), progress.total());
        assertFalse(progress.isComplete());
    }

    @Test
    void theFirstTaskNotDoneComesNext() {
        Phase first = strategy.getPhases().get(0);
        first.getTasks().forEach(task -> task.setDone(true));

        assertTrue(GuideModel.of(strategy, TODAY).phases().get(0).isComplete());
        assertEquals(Optional.of(strategy.getPhases().get(1).getTasks().get(0)), GuideModel.of(strategy, TODAY).next());
    }

    @Test
    void nothingComesNextWhenAllIsDone() {
        for (Phase phase : strategy.getPhases()) {
            phase.getTasks().forEach((Task task) -> task.setDone(true));
        }
        assertEquals(Optional.empty(), GuideModel.of(strategy, TODAY).next());
    }

    @Test
    void aPhaseWithoutTasksIsNeverComplete() {
        strategy.getPhases().get(0).getTasks().clear();

        assertFalse(GuideModel.of(strategy, TODAY).phases().get(0).isComplete());
    }

    @Test
    void theWorkIsInThePhaseOfWhatComesNext() {
        strategy.getPhases().get(0).getTasks().forEach(task -> task.setDone(true));

        GuideModel model = GuideModel.of(strategy, TODAY);
        assertEquals(List.of(false, true, false, false), model.phases().stream().map(model::isCurrent).toList());
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItWasDueUntilItIsDone() {
        Task task = strategy.getPhases().get(0).getTasks().get(0);
        task.setDue(TODAY);
        assertFalse(GuideModel.of(strategy, TODAY).isOverdue(task));
        assertTrue(GuideModel.of(strategy, TODAY.plusDays(1)).isOverdue(task));

        task.setDone(true);
        assertFalse(GuideModel.of(strategy, TODAY.plusDays(1)).isOverdue(task));
    }

    private static void seed(Strategy strategy, Locale language) throws Exception {
        var pack = Platform.getBundle("org.baraza.catalogue.guidelines")
                .getEntry("packs/eca-guidelines.pack");
        GuideModel.seed(strategy, Catalogue.of(List.of(PackReader.read(pack.openStream(), "eca-guidelines.pack"))),
                language);
    }
}
