package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** Elements of a document by name, and values as they read. */
final class Find {

    private Find() {
    }

    static StakeholderGroup group(String name, Strategy in) {
        return one(in.getStakeholders().stream().filter(group -> name.equals(group.getName())), name);
    }

    static Agency agency(String name, Strategy in) {
        return one(in.getAgencies().stream().filter(agency -> name.equals(agency.getName())), name);
    }

    static Activity activity(String name, Strategy in) {
        return one(in.getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .filter(activity -> name.equals(activity.getName())), name);
    }

    static Activity onlyActivity(Strategy in) {
        return in.getObjectives().getFirst().getActivities().getFirst();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static <T> T one(Stream<T> found, String name) {
        return found.findFirst().orElseThrow(() -> new AssertionError("no " + name));
    }
}
