package org.baraza.rcp.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.ui.find.Found;
import org.baraza.ui.find.FoundGroup;

/**
 * What is found, line by line, and which line is chosen.
 *
 * @param chosen place of the chosen line; -1 if there is nothing to choose
 */
record FoundLines(List<Line> lines, int chosen) {

    sealed interface Line {
    }

    /** Over the rows of a group. */
    record Heading(FoundGroup group) implements Line {
    }

    record Row(Found found) implements Line {
    }

    /** A sentence where nothing was found. */
    record Note(String sentence, boolean strong) implements Line {
    }

    /** @param before stands over the groups */
    static FoundLines of(List<Note> before, List<FoundGroup> groups) {
        List<Line> lines = new ArrayList<>(before);
        for (FoundGroup group : groups) {
            lines.add(new Heading(group));
            group.found().stream().map(Row::new).forEach(lines::add);
        }
        return new FoundLines(List.copyOf(lines), -1).first();
    }

    Optional<Found> choice() {
        return at(chosen);
    }

    /** What a line leads to. */
    Optional<Found> at(int line) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Row row ? Optional.of(row.found())
                : Optional.empty();
    }

    /** Places of the lines that can be chosen. */
    List<Integer> rows() {
        return IntStream.range(0, lines.size()).filter(line -> lines.get(line) instanceof Row).boxed().toList();
    }

    FoundLines first() {
        return choose(rows().stream().findFirst());
    }

    FoundLines last() {
        return choose(rows().reversed().stream().findFirst());
    }

    FoundLines choose(int line) {
        return at(line).isPresent() ? new FoundLines(lines, line) : this;
    }

    /** So many rows on, or back; a single step goes on at the other end. */
    FoundLines move(int rows) {
        List<Integer> all = rows();
        if (all.isEmpty()) {
            return this;
        }
        int next = all.indexOf(chosen) + rows;
        return new FoundLines(lines, all.get(Math.abs(rows) == 1 ? Math.floorMod(next, all.size())
                : Math.clamp(next, 0, all.size() - 1)));
    }

    private FoundLines choose(Optional<Integer> line) {
        return new FoundLines(lines, line.orElse(-1));
    }
}
