package org.baraza.ui.strategy.internal.model;

import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.TaskProgress;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What can be done with the tasks of the Guide; each is one undo step. */
public record GuideEdits(Door door) {

    /** Brings the phases of the packs into a strategy that has none. */
    public void begin(Strategy strategy, Catalogue catalogue, Locale language) {
        door.change(Messages.Guide_begin, () -> GuideModel.seed(strategy, catalogue, language));
    }

    /** Says that a task is done, or takes that back. @return why not: nobody ticks what the document itself shows */
    public Optional<String> tick(Task task) {
        Optional<String> counted = TaskProgress.of(task)
                .map(shown -> NLS.bind(Messages.Guide_counted, shown.done(), shown.total()));
        if (counted.isEmpty()) {
            door.change(NLS.bind(task.isDone() ? Messages.Guide_untick : Messages.Guide_tick, task.getName()),
                    () -> task.setDone(!task.isDone()));
        }
        return counted;
    }

    /** A task of the team's own, at the end of a phase. */
    public Task add(Phase phase, TaskText text) {
        Task task = StrategyFactory.eINSTANCE.createTask();
        door.change(NLS.bind(Messages.Guide_addStep, text.name()), () -> {
            text.into(task);
            phase.getTasks().add(task);
        });
        return task;
    }

    public void edit(Task task, TaskText text) {
        if (!text.equals(TaskText.of(task))) {
            door.change(NLS.bind(Messages.Change, text.name()), () -> text.into(task));
        }
    }

    /** Up or down within its phase. */
    public void move(Task task, int by) {
        new PartEdits(door).move(NLS.bind(Messages.Guide_moveStep, task.getName()), task, by);
    }

    public void remove(Task task) {
        door.change(NLS.bind(Messages.Guide_removeStep, task.getName()), () -> EcoreUtil.remove(task));
    }
}
