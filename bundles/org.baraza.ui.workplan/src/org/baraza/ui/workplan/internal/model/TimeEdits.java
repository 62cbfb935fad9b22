package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Objects;

import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** Edits of the time frame. */
final class TimeEdits {

    private static final YearQuarter EXAMPLE = YearQuarter.of(2027, 1);

    private final Strategy strategy;
    private final Vocabulary vocabulary;

    TimeEdits(WorkplanModel model) {
        strategy = model.strategy();
        vocabulary = model.vocabulary();
    }

    /** "Q1 2027 – Q4 2029"; one quarter alone is first and last; nothing takes the time frame away. */
    Edit frame(Activity activity, String text) {
        if (text.isEmpty()) {
            return set(activity, null, null);
        }
        List<YearQuarter> quarters = new QuarterText(vocabulary).read(text);
        if (quarters.isEmpty() || quarters.size() > 2) {
            return new Edit.Refused(NLS.bind(Messages.Refused_quarters, text, example()));
        }
        YearQuarter first = quarters.getFirst();
        YearQuarter last = quarters.getLast();
        if (last.isBefore(first)) {
            return new Edit.Refused(NLS.bind(Messages.Refused_order, vocabulary.of(last),
                    vocabulary.of(first)));
        }
        return set(activity, first, last);
    }

    /** Stays in the plan and keeps at least one quarter; an activity without a time frame gets the plan's. */
    Edit shift(Activity activity, int first, int last) {
        YearQuarter from = activity.getFirstQuarter();
        YearQuarter to = activity.getLastQuarter();
        if (from == null || to == null) {
            return set(activity, strategy.getFirstQuarter(), strategy.getLastQuarter());
        }
        YearQuarter newFrom = from.plusQuarters(first);
        YearQuarter newTo = to.plusQuarters(last);
        if (newTo.isBefore(newFrom) || leaves(from, newFrom) || leaves(to, newTo)) {
            return new Edit.Refused(NLS.bind(Messages.Refused_shift, vocabulary.of(from, to)));
        }
        return set(activity, newFrom, newTo);
    }

    /** Whether a step ends outside the plan; a step back towards the plan is always welcome. */
    private boolean leaves(YearQuarter before, YearQuarter after) {
        YearQuarter begin = strategy.getFirstQuarter();
        YearQuarter end = strategy.getLastQuarter();
        return begin != null && end != null && (after.isBefore(begin) && after.isBefore(before)
                || after.isAfter(end) && after.isAfter(before));
    }

    private static Edit set(Activity activity, YearQuarter first, YearQuarter last) {
        boolean same = Objects.equals(first, activity.getFirstQuarter())
                && Objects.equals(last, activity.getLastQuarter());
        return same ? Edit.unchanged() : Edit.change(Messages.Edit_time, activity, () -> {
            activity.setFirstQuarter(first);
            activity.setLastQuarter(last);
        });
    }

    private String example() {
        YearQuarter first = Objects.requireNonNullElse(strategy.getFirstQuarter(), EXAMPLE);
        return vocabulary.of(first, Objects.requireNonNullElse(strategy.getLastQuarter(), first.plusQuarters(3)));
    }
}
