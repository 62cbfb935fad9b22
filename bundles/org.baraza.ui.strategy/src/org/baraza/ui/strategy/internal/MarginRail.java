package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.baraza.ui.findings.FindingNotes;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The margin where it has no room for its notes: a sign beside each field that has some. */
final class MarginRail {

    private final Composite area;
    private final Function<Control, FindingNotes> opening;
    private final Map<Place, MarginSign> signs = new LinkedHashMap<>();
    private Map<Place, List<MarginNote>> shown = Map.of();

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
     * @return the height that they take
     */
    int arrange(List<MarginNote> notes, ToIntFunction<MarginNote> level, int side, int left) {
        Map<Place, List<MarginNote>> next = new LinkedHashMap<>();
        notes.forEach(note -> next.computeIfAbsent(new Place(level.applyAsInt(note), note.isRemark()),
                place -> new ArrayList<>()).add(note));
        if (!next.equals(shown)) {
            clear();
            shown = next;
            next.forEach((place, about) -> signs.put(place, new MarginSign(area, about, opening)));
        }
        int top = 0;
        for (Map.Entry<Place, MarginSign> each : signs.entrySet()) {
            top = Math.max(top, each.getKey().level() - side / 2);
            each.getValue().setBounds(left, top, side + side / 2, side);
            top += side;
        }
        return top;
    }

    void clear() {
        signs.values().forEach(MarginSign::dispose);
        signs.clear();
        shown = Map.of();
    }
}
