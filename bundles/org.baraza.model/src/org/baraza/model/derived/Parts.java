package org.baraza.model.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Cells in their order, cut into parts of about the same size: what one of thousands changes is put right in its part. */
final class Parts<R> {

    private static final int MOST = 128;

    private final List<Part<R>> parts = new ArrayList<>();

    void forEach(Consumer<Cell<R>> consumer) {
        for (Part<R> part : parts) {
            List<Cell<R>> cells = part.cells();
            for (int i = 0; i < cells.size(); i++) {
                consumer.accept(cells.get(i));
            }
        }
    }

    /** What the values of each part come to. */
    <S> List<S> summaries(Function<List<R>, S> function) {
        return parts.stream().map(part -> part.summary(function)).toList();
    }

    /** Puts other cells in the place of those from the start up to the end. */
    void replace(int start, int end, List<Cell<R>> come) {
        int part = 0;
        int before = start;
        while (part < parts.size() && before > parts.get(part).size()) {
            before -= parts.get(part).size();
            part++;
        }
        remove(part, before, end - start);
        insert(part, before, come);
    }

    private void remove(int first, int before, int number) {
        int part = first;
        int from = before;
        int left = number;
        while (left > 0) {
            left -= parts.get(part).remove(from, left);
            if (parts.get(part).size() == 0 && part > first) {
                parts.remove(part);
            } else {
                part++;
            }
            from = 0;
        }
    }

    private void insert(int part, int before, List<Cell<R>> come) {
        if (part == parts.size()) {
            parts.add(new Part<>(List.of()));
        }
        Part<R> whole = parts.get(part);
        whole.insert(before, come);
        if (whole.size() > MOST) {
            split(part);
        } else if (whole.size() == 0) {
            parts.remove(part);
        }
    }

    /** Into halves of what a part may be, so that they have room to grow. */
    private void split(int index) {
        List<Cell<R>> cells = parts.remove(index).cells();
        List<Part<R>> halves = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += MOST / 2) {
            halves.add(new Part<>(cells.subList(from, Math.min(cells.size(), from + MOST / 2))));
        }
        parts.addAll(index, halves);
    }
}
