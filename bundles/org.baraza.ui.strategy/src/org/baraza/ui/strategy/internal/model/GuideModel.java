package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.PhaseTemplate;
import org.baraza.model.catalogue.TaskTemplate;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;

/** How far the work on the document is: its phases, the tasks done, and what comes next. */
public record GuideModel(List<PhaseProgress> phases, Optional<Task> next, LocalDate asOf) {

    /** A phase and how many of its tasks are done. */
    public record PhaseProgress(Phase phase, int done, int total) {

        public boolean isComplete() {
            return done == total && total > 0;
        }
    }

    public static GuideModel of(Strategy strategy, LocalDate asOf) {
        return new GuideModel(strategy.getPhases().stream().map(GuideModel::progress).toList(),
                strategy.getPhases().stream().flatMap(phase -> phase.getTasks().stream())
                        .filter(task -> !task.isDone()).findFirst(), asOf);
    }

    public PhaseProgress progressOf(Phase phase) {
        return phases.stream().filter(progress -> progress.phase() == phase).findFirst()
                .orElseGet(() -> progress(phase));
    }

    /** Whether the work is in this phase: it holds what comes next. */
    public boolean isCurrent(PhaseProgress phase) {
        return next.filter(task -> task.eContainer() == phase.phase()).isPresent();
    }

    public boolean isOverdue(Task task) {
        return !task.isDone() && task.getDue() != null && task.getDue().isBefore(asOf);
    }

    /** Copies the catalogue's phases and tasks into the strategy, in the given language. To be called in a change. */
    public static void seed(Strategy strategy, Catalogue catalogue, Locale language) {
        for (PhaseTemplate template : catalogue.phases()) {
            Phase phase = StrategyFactory.eINSTANCE.createPhase();
            phase.setTemplate(catalogue.ref(template));
            phase.setName(LocalTexts.text(template.getName(), language));
            for (TaskTemplate task : template.getTasks()) {
                phase.getTasks().add(task(task, catalogue, language));
            }
            strategy.getPhases().add(phase);
        }
    }

    private static Task task(TaskTemplate template, Catalogue catalogue, Locale language) {
        Task task = StrategyFactory.eINSTANCE.createTask();
        task.setTemplate(catalogue.ref(template));
        task.setName(LocalTexts.text(template.getName(), language));
        return task;
    }

    private static PhaseProgress progress(Phase phase) {
        return new PhaseProgress(phase, (int) phase.getTasks().stream().filter(Task::isDone).count(),
                phase.getTasks().size());
    }
}
