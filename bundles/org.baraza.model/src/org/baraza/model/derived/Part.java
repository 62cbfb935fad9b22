package org.baraza.model.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Neighbouring cells, and what their values come to together for as long as none of them becomes another. */
final class Part<R> {

    private final ArrayList<Cell<R>> cells = new ArrayList<>();
    private Object summary;
    private Function<?, ?> summedBy;

    Part(List<Cell<R>> cells) {
        insert(0, cells);
    }

    int size() {
        return cells.size();
    }

    List<Cell<R>> cells() {
        return cells;
    }

    void insert(int index, List<Cell<R>> come) {
        cells.addAll(index, come);
        cells.trimToSize();
        come.forEach(cell -> cell.belongsTo(this));
        forgetSummary();
    }

    /** @return how many there were to be removed */
    int remove(int from, int most) {
        List<Cell<R>> gone = cells.subList(from, Math.min(cells.size(), from + most));
        int removed = gone.size();
        gone.forEach(cell -> cell.belongsTo(null));
        gone.clear();
        forgetSummary();
        return removed;
    }

    void forgetSummary() {
        summary = null;
    }

    /** @param function mostly the same one: only what it came to last is kept */
    @SuppressWarnings("unchecked")
    <S> S summary(Function<List<R>, S> function) {
        if (summary == null || summedBy != function) {
            summary = function.apply(cells.stream().map(Cell::get).toList());
            summedBy = function;
        }
        return (S) summary;
    }
}
