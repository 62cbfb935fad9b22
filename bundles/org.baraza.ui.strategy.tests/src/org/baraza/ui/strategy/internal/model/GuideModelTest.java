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
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuideModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);

    private final Strategy strategy = aStrategy().build();

    @BeforeEach
    void beginWithTheGuidelinesPhases() {
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
    void seedsInTheLanguageOfTheDocument() {
        Strategy french = aStrategy().build();
        seed(french, Locale.FRENCH);

        assertEquals("Préparation", french.getPhases().get(0).getName());
    }

    @Test
    void countsWhatIsDone() {
        Phase first = strategy.getPhases().get(0);
        tick(first.getTasks().get(0));

        GuideModel.PhaseProgress progress = GuideModel.of(strategy, TODAY).phases().get(0);
        assertEquals(1, progress.done());
        assertEquals(first.getTasks().size(), progress.total());
        assertFalse(progress.isComplete());
    }

    @Test
    void theFirstTaskNotDoneComesNext() {
        Phase first = strategy.getPhases().get(0);
        first.getTasks().forEach(GuideModelTest::tick);

        assertTrue(GuideModel.of(strategy, TODAY).phases().get(0).isComplete());
        assertEquals(Optional.of(strategy.getPhases().get(1).getTasks().get(0)), GuideModel.of(strategy, TODAY).next());
    }

    /** A task of the first phase hid what should have been done weeks ago. */
    @Test
    void whatIsOverdueLongestComesBeforeTheFirst() {
        Task week = strategy.getPhases().get(0).getTasks().get(2);
        Task month = strategy.getPhases().get(1).getTasks().get(1);
        week.setDue(TODAY.minusDays(7));
        month.setDue(TODAY.minusDays(30));
        GuideModel model = GuideModel.of(strategy, TODAY);
        assertEquals(Optional.of(month), model.next());
        assertEquals(Optional.of(TODAY.minusDays(30)), advice(month).missed());

        tick(month);
        assertEquals(Optional.of(week), GuideModel.of(strategy, TODAY).next());
        week.setDue(TODAY);
        assertEquals(Optional.of(strategy.getPhases().get(0).getTasks().get(0)), GuideModel.of(strategy, TODAY).next());
        assertEquals(Optional.empty(), advice(week).missed());
    }

    private GuideModel.Advice advice(Task task) {
        return GuideModel.of(strategy, TODAY).advice(task, Guidelines.catalogue(), Locale.ENGLISH);
    }

    @Test
    void movesATaskWithinItsPhase() {
        Phase phase = strategy.getPhases().getFirst();
        Task second = phase.getTasks().get(1);
        GuideEdits edits = new GuideEdits((label, body) -> body.run());
        edits.move(second, -1);
        assertEquals(0, phase.getTasks().indexOf(second));
        edits.move(second, -1);
        assertEquals(0, phase.getTasks().indexOf(second));
    }

    @Test
    void nothingComesNextWhenAllIsDone() {
        for (Phase phase : strategy.getPhases()) {
            phase.getTasks().forEach(GuideModelTest::tick);
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
        strategy.getPhases().get(0).getTasks().forEach(GuideModelTest::tick);

        GuideModel model = GuideModel.of(strategy, TODAY);
        assertEquals(List.of(false, true, false, false), model.phases().stream().map(model::isCurrent).toList());
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItWasDueUntilItIsDone() {
        Task task = strategy.getPhases().get(0).getTasks().get(0);
        task.setDue(TODAY);
        assertFalse(GuideModel.of(strategy, TODAY).isOverdue(task));
        assertTrue(GuideModel.of(strategy, TODAY.plusDays(1)).isOverdue(task));

        tick(task);
        assertFalse(GuideModel.of(strategy, TODAY.plusDays(1)).isOverdue(task));
    }

    @Test
    void saysWhyWhatComesNextIsToBeDone() {
        Task team = strategy.getPhases().getFirst().getTasks().getFirst();
        GuideModel.Advice advice = advice(team);

        assertEquals("Set up the team", advice.name());
        assertTrue(advice.why().startsWith("Bring together at most 20 people"), advice.why());
        assertEquals("Part I, Phase 1, Multidisciplinary team", advice.citation());
        assertEquals(7, advice.progress().orElseThrow().total());
    }

    @Test
    void aTaskOfTheTeamsOwnSaysItsReasonOrWhereToWriteIt() {
        GuideEdits edits = new GuideEdits((label, body) -> body.run());
        Task task = edits.add(strategy.getPhases().getFirst(),
                new TaskText("Meet the donors", "", Optional.empty(), ""));
        assertEquals("One of your own tasks. Edit task… has room for why it matters.", why(task));

        edits.edit(task, new TaskText("Meet the donors", "", Optional.empty(), "They pay for the third year."));
        assertEquals("They pay for the third year.", why(task));
    }

    private String why(Task task) {
        return advice(task).why();
    }

    @Test
    void everyTaskOfTheGuidelinesLeadsToItsPlace() {
        Catalogue catalogue = Guidelines.catalogue();
        List<Task> tasks = strategy.getPhases().stream().flatMap(phase -> phase.getTasks().stream()).toList();
        assertEquals(List.of(), tasks.stream().filter(task -> TaskPlace.of(task, catalogue).isEmpty()).toList());

        assertEquals(Optional.of(Sheet.TEAM), place("team", tasks).sheet());
        assertEquals("org.baraza.ui.workplan.room", place("means-of-engagement", tasks).room());
    }

    @Test
    void aTaskOfTheTeamsOwnLeadsNowhere() {
        Task own = new GuideEdits((label, body) -> body.run()).add(strategy.getPhases().getFirst(),
                new TaskText("Record the summary in Lakia", "KN", Optional.of(TODAY), ""));
        assertEquals(Optional.empty(), TaskPlace.of(own, Guidelines.catalogue()));
    }

    /** A task that the document can show to be done is not ticked against it, and it is said why. */
    @Test
    void whatTheDocumentShowsNobodyTicks() {
        GuideEdits edits = new GuideEdits((label, body) -> body.run());
        Task team = strategy.getPhases().getFirst().getTasks().getFirst();
        assertEquals(Optional.of("Baraza counts this task itself: 0 of 7 are there. It is done when all of them are."),
                edits.tick(team));
        assertFalse(team.isDone());

        Task own = edits.add(strategy.getPhases().getFirst(), new TaskText("Meet the donors", "", Optional.empty(), ""));
        assertEquals(Optional.empty(), edits.tick(own));
        assertTrue(own.isDone());
    }

    @Test
    void aPhaseIsDueWhenTheLastOfItsOpenTasksIs() {
        Phase first = strategy.getPhases().getFirst();
        assertEquals(Optional.empty(), GuideModel.of(strategy, TODAY).progressOf(first).due());
        first.getTasks().get(0).setDue(TODAY.minusDays(1));
        first.getTasks().get(1).setDue(TODAY.plusDays(9));
        assertEquals(Optional.of(TODAY.plusDays(9)), GuideModel.of(strategy, TODAY).progressOf(first).due());
        tick(first.getTasks().get(1));
        GuideModel model = GuideModel.of(strategy, TODAY);
        assertEquals(Optional.of(TODAY.minusDays(1)), model.progressOf(first).due());
        assertTrue(model.isOverdue(model.progressOf(first)));
    }

    /** As people do that only they can judge. */
    private static void tick(Task task) {
        task.setTemplate(null);
        task.setDone(true);
    }

    private static TaskPlace place(String template, List<Task> tasks) {
        return TaskPlace.of(tasks.stream().filter(task -> task.getTemplate().entry().equals(template)).findFirst()
                .orElseThrow(), Guidelines.catalogue()).orElseThrow();
    }

    private static void seed(Strategy strategy, Locale language) {
        GuideModel.seed(strategy, Guidelines.catalogue(), language);
    }
}
