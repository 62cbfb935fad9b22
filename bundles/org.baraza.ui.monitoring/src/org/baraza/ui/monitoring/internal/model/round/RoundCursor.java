package org.baraza.ui.monitoring.internal.model.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ReportedState;

/**
 * The row that is being filled in: what keys do to it. The room's controls tell it their keys and texts, and ask it what
 * stands there.
 */
public final class RoundCursor {

    private Optional<Activity> activity = Optional.empty();
    private Optional<RoundEntry> typed = Optional.empty();
    private List<Activity> entered = List.of();

    public Optional<Activity> activity() {
        return activity;
    }

    /** Goes to a row; what was typed into another one and not entered is gone, so enter it first. */
    public void goTo(Optional<RoundRow> row) {
        Optional<Activity> next = row.map(RoundRow::activity);
        if (!next.equals(activity)) {
            typed = Optional.empty();
        }
        if (next.isEmpty()) {
            entered = List.of();
        }
        activity = next;
    }

    /** What was entered last, by whoever goes on to another row now. */
    public void entered(List<RoundRow> rows) {
        entered = rows.stream().map(RoundRow::activity).toList();
    }

    /** Why what was entered last does not hold, and what is to know of the row. */
    public Optional<String> told(Round round) {
        Stream<String> before = round.overruled(entered.stream().filter(done -> !activity.equals(Optional.of(done))).toList())
                .stream();
        Stream<String> here = activity.flatMap(round::row).flatMap(RoundRow::told).stream();
        return Optional.of(Stream.concat(before, here).collect(Collectors.joining("\n"))).filter(words -> !words.isEmpty());
    }

    /** What stands in the row: what was typed last, else what is in the strategy. */
    public RoundEntry entry(RoundRow row, Forms forms) {
        return typed.filter(entry -> isAt(row)).orElseGet(() -> RoundEntry.of(row, forms));
    }

    /** Whether something was typed that is not in the strategy. */
    public boolean isTyped(RoundRow row, Forms forms) {
        return isAt(row) && typed.filter(entry -> !entry.equals(RoundEntry.of(row, forms))).isPresent();
    }

    /** 1 to 4 for the states, 0 for the same as last month, Del for no report. Whether the key does anything here. */
    public boolean key(char key, RoundRow row, Forms forms) {
        Optional<ReportedState> state = RoundEntry.stateOf(key);
        if (state.isPresent()) {
            type(entry(row, forms).in(state.get()));
        } else if (key == '0' && row.former().isPresent()) {
            type(entry(row, forms).asBefore(row));
        } else if (RoundEntry.takesBack(key)) {
            type(entry(row, forms).withoutReport());
        }
        return RoundEntry.isKey(key);
    }

    public void type(RoundEntry entry) {
        typed = Optional.of(entry);
    }

    /** Takes the typing back, or it has been entered. */
    public void forget() {
        typed = Optional.empty();
    }

    private boolean isAt(RoundRow row) {
        return activity.filter(row.activity()::equals).isPresent();
    }
}
