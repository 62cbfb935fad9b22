package org.baraza.ui.strategy.internal.model;

import java.util.Locale;

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

    /** Says that a task is done, or takes that back. */
    public void tick(Task task) {
        door.change(NLS.bind(task.isDone() ? Messages.Guide_untick : Messages.Guide_tick, task.getName()),
                () -> task.setDone(!task.isDone()));
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

    public void remove(Task task) {
        door.change(NLS.bind(Messages.Guide_removeStep, task.getName()), () -> EcoreUtil.remove(task));
    }
}
