package org.baraza.ui.strategy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.baraza.ui.findings.FindingNotes;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The margin where it has no room for its notes: a sign beside each field that has some. */
final class MarginRail {

    private final Composite area;
    private final Function<Control, FindingNotes> opening;
    private final Map<List<MarginNote>, MarginSign> signs = new LinkedHashMap<>();

    /** How high in the margin, and whether that is what people said. */
    private record Place(int level, boolean remark) {
    }

    /** @param opening how a sign opens its notes */
    MarginRail(Composite area, Function<Control, FindingNotes> opening) {
        this.area = area;
        this.opening = opening;
    }

    /**
     * Puts the signs beside their fields, each below the one before.
     *
     * @param notes in the order of their levels
     */
    void arrange(List<MarginNote> notes, ToIntFunction<MarginNote> level, int side, int left) {
        List<List<MarginNote>> groups = List.copyOf(byPlace(notes, level).values());
        if (!groups.equals(List.copyOf(signs.keySet()))) {
            clear();
            groups.forEach(about -> signs.put(about, new MarginSign(area, about, opening)));
        }
        int top = 0;
        for (Map.Entry<List<MarginNote>, MarginSign> each : signs.entrySet()) {
            top = Math.max(top, level.applyAsInt(each.getKey().getFirst()) - side / 2);
            each.getValue().setBounds(left, top, side + side / 2, side);
            top += side;
        }
    }

    /** The height that the signs would take. */
    int height(List<MarginNote> notes, ToIntFunction<MarginNote> level, int side) {
        int top = 0;
        for (Place place : byPlace(notes, level).keySet()) {
            top = Math.max(top, place.level() - side / 2) + side;
        }
        return top;
    }

    private static Map<Place, List<MarginNote>> byPlace(List<MarginNote> notes, ToIntFunction<MarginNote> level) {
        return notes.stream().collect(Collectors.groupingBy(note -> new Place(level.applyAsInt(note), note.isRemark()),
                LinkedHashMap::new, Collectors.toList()));
    }

    void clear() {
        signs.values().forEach(MarginSign::dispose);
        signs.clear();
    }
}
