package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.TaskProgress;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.PhaseTemplate;
import org.baraza.model.catalogue.TaskTemplate;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.ui.strategy.internal.Messages;

/**
 * How far the work on the document is: its phases, the tasks done, and what comes next: what is overdue longest, or else the
 * first that is open.
 */
public record GuideModel(List<PhaseProgress> phases, Optional<Task> next, LocalDate asOf) {

    /** A phase and how many of its tasks are done. @param due the last day on which one of the others is due */
    public record PhaseProgress(Phase phase, int done, int total, Optional<LocalDate> due) {

        public boolean isComplete() {
            return done == total && total > 0;
        }
    }

    /**
     * What to do next, and why.
     *
     * @param why as the team says, or else the catalogue
     * @param progress how far it is, if the document shows that
     * @param missed the day on which it was due, if that is over
     */
    public record Advice(String name, String why, String citation, Optional<TaskProgress> progress,
            Optional<LocalDate> missed) {
    }

    public static GuideModel of(Strategy strategy, LocalDate asOf) {
        List<Task> open = strategy.getPhases().stream().flatMap(phase -> phase.getTasks().stream())
                .filter(task -> !TaskProgress.isDone(task)).toList();
        return new GuideModel(strategy.getPhases().stream().map(GuideModel::progress).toList(),
                open.stream().filter(task -> isOver(task.getDue(), asOf)).min(Comparator.comparing(Task::getDue))
                        .or(() -> open.stream().findFirst()), asOf);
    }

    /** @param language of the reader */
    public Advice advice(Task task, Catalogue catalogue, Locale language) {
        Optional<TaskTemplate> template = Optional.ofNullable(task.getTemplate()).flatMap(catalogue::task);
        return new Advice(task.getName() == null ? "" : task.getName(), Optional.ofNullable(task.getReason())
                .or(() -> template.map(found -> LocalTexts.text(found.getDescription(), language)))
                .orElse(Messages.Guide_own),
                template.map(TaskTemplate::getCitation).orElse(""), TaskProgress.of(task),
                Optional.ofNullable(task.getDue()).filter(day -> isOver(day, asOf)));
    }

    public PhaseProgress progressOf(Phase phase) {
        return phases.stream().filter(progress -> progress.phase() == phase).findFirst()
                .orElseGet(() -> progress(phase));
    }

    /** Whether the work is in this phase: it holds what comes next. */
    public boolean isCurrent(PhaseProgress phase) {
        return next.filter(task -> task.eContainer() == phase.phase()).isPresent();
    }

    public boolean isOverdue(PhaseProgress phase) {
        return phase.due().filter(day -> day.isBefore(asOf)).isPresent();
    }

    public boolean isOverdue(Task task) {
        return !TaskProgress.isDone(task) && isOver(task.getDue(), asOf);
    }

    private static boolean isOver(LocalDate due, LocalDate asOf) {
        return due != null && due.isBefore(asOf);
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
        List<Task> open = phase.getTasks().stream().filter(task -> !TaskProgress.isDone(task)).toList();
        int total = phase.getTasks().size();
        return new PhaseProgress(phase, total - open.size(), total,
                open.stream().map(Task::getDue).filter(Objects::nonNull).max(Comparator.naturalOrder()));
    }
}
