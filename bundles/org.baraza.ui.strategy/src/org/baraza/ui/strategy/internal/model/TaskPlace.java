package org.baraza.ui.strategy.internal.model;

import java.util.Map;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Task;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.Rooms;

/**
 * Where the work of a task is done.
 *
 * @param sheet the page, if it is one of the Strategy room
 */
public record TaskPlace(String room, Optional<Sheet> sheet) {

    private static final Map<String, String> ROOMS = Map.of("stakeholders", Rooms.STAKEHOLDERS, "workplan", Rooms.WORKPLAN,
            "monitoring", Rooms.MONITORING, "catalogue", Rooms.CATALOGUE);

    /** Where the room alone does not say it, by the template's id. */
    private static final Map<String, Sheet> SHEETS = Map.ofEntries(Map.entry("team", Sheet.TEAM),
            Map.entry("workshop-plan", Sheet.TEAM), Map.entry("elements", Sheet.READING),
            Map.entry("nsds-review", Sheet.ALIGNMENT), Map.entry("introduction", Sheet.INTRODUCTION),
            Map.entry("objectives", Sheet.OBJECTIVES), Map.entry("vision-mission", Sheet.VISION),
            Map.entry("values", Sheet.VALUES), Map.entry("writing", Sheet.READING),
            Map.entry("team-review", Sheet.READING), Map.entry("approval-chain", Sheet.APPROVAL),
            Map.entry("sign", Sheet.APPROVAL), Map.entry("launch", Sheet.APPROVAL));

    /** Empty for a task of the team's own, and for one whose pack is not installed and which nobody here knows. */
    public static Optional<TaskPlace> of(Task task, Catalogue catalogue) {
        Optional<EntryRef> template = Optional.ofNullable(task.getTemplate());
        Optional<Sheet> sheet = template.map(EntryRef::entry).map(SHEETS::get);
        return sheet.map(page -> new TaskPlace(Rooms.STRATEGY, Optional.of(page)))
                .or(() -> template.flatMap(catalogue::task).map(entry -> new TaskPlace(
                        ROOMS.getOrDefault(entry.getRoom(), Rooms.STRATEGY), Optional.empty())));
    }
}
