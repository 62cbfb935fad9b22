package org.baraza.ui.internal.details;

import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.analysis.TaskProgress;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Task;
import org.baraza.ui.internal.Messages;

/** The card of a task of the guide. */
record TaskCard(Task task, CardContext context) {

    DetailsCard card() {
        return new CardBuilder(task, context, new Entries(context).name(task))
                .subtitle(Labels.kind(task, context.locale()), phase())
                .fact(Messages.Details_state, state())
                .fact(Messages.Details_due, Optional.ofNullable(task.getDue()).map(context::day).orElse(""))
                .text("person", Messages.Details_owner, task.getOwner())
                .text("objective", Messages.Details_why, task.getReason())
                .build();
    }

    private String phase() {
        return task.eContainer() instanceof Phase phase ? new Entries(context).name(phase) : "";
    }

    private String state() {
        if (TaskProgress.isDone(task)) {
            return Messages.Details_done;
        }
        boolean late = task.getDue() != null && task.getDue().isBefore(context.asOf());
        return late ? Messages.Details_late : Messages.Details_open;
    }
}
