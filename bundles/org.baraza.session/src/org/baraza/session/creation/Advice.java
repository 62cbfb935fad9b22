package org.baraza.session.creation;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.analysis.Range;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** What departs from the rules in a strategy that is about to begin. */
final class Advice {

    private static final int QUARTERS = 4;

    private Advice() {
    }

    static List<String> on(Strategy strategy) {
        return period(strategy).stream().toList();
    }

    private static Optional<String> period(Strategy strategy) {
        Range years = Limits.of(strategy).shelfLifeYears();
        YearQuarter end = strategy.getLastQuarter().plusQuarters(1);
        long quarters = strategy.getFirstQuarter().until(end, IsoFields.QUARTER_YEARS);
        boolean fits = quarters >= (long) years.least() * QUARTERS && quarters <= (long) years.most() * QUARTERS;
        return fits ? Optional.empty()
                : Optional.of(NLS.bind(Messages.New_periodUnusual, Long.toString(quarters), years));
    }
}
