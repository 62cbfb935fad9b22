package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.baraza.model.strategy.Task;

/**
 * What a task says.
 *
 * @param owner initials or a name; may be empty
 * @param reason why it is to be done, in the team's own words; may be empty
 */
public record TaskText(String name, String owner, Optional<LocalDate> due, String reason) {

    public TaskText {
        name = name.strip();
        owner = owner.strip();
        reason = reason.strip();
    }

    public static TaskText empty() {
        return new TaskText("", "", Optional.empty(), "");
    }

    public static TaskText of(Task task) {
        return new TaskText(Objects.requireNonNullElse(task.getName(), ""), Objects.requireNonNullElse(task.getOwner(), ""),
                Optional.ofNullable(task.getDue()), Objects.requireNonNullElse(task.getReason(), ""));
    }

    void into(Task task) {
        task.setName(name);
        task.setOwner(owner.isEmpty() ? null : owner);
        task.setDue(due.orElse(null));
        task.setReason(reason.isEmpty() ? null : reason);
    }
}
