package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Target;
import org.eclipse.emf.common.util.EList;

/** The changes of an indicator's values, made inside a change of the session. Values stay in the order of their days. */
public final class DatedValues {

    private static final Comparator<LocalDate> BY_DAY = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Indicator indicator;

    public DatedValues(Indicator indicator) {
        this.indicator = indicator;
    }

    public Optional<Measurement> measurement(LocalDate date) {
        return indicator.getMeasurements().stream().filter(own -> date.equals(own.getDate())).findFirst();
    }

    public Optional<Target> target(LocalDate date) {
        return indicator.getTargets().stream().filter(own -> date.equals(own.getDate())).findFirst();
    }

    public void measure(Optional<LocalDate> date, BigDecimal value, String note) {
        Measurement measurement = StrategyFactory.eINSTANCE.createMeasurement();
        date.ifPresent(measurement::setDate);
        measurement.setValue(value);
        if (!note.isEmpty()) {
            measurement.setNote(note);
        }
        insert(indicator.getMeasurements(), measurement, Measurement::getDate);
    }

    public void aim(Optional<LocalDate> date, BigDecimal value) {
        Target target = StrategyFactory.eINSTANCE.createTarget();
        date.ifPresent(target::setDate);
        target.setValue(value);
        insert(indicator.getTargets(), target, Target::getDate);
    }

    void move(Optional<Measurement> measurement, Optional<Target> target, LocalDate date) {
        measurement.ifPresent(own -> {
            own.setDate(date);
            settle(indicator.getMeasurements(), own, Measurement::getDate);
        });
        target.ifPresent(own -> {
            own.setDate(date);
            settle(indicator.getTargets(), own, Target::getDate);
        });
    }

    void remove(Optional<Measurement> measurement, Optional<Target> target) {
        measurement.ifPresent(indicator.getMeasurements()::remove);
        target.ifPresent(indicator.getTargets()::remove);
    }

    void setBaselineDate(Optional<LocalDate> date) {
        baseline().setDate(date.orElse(null));
        dropEmptyBaseline();
    }

    void setBaselineValue(Optional<BigDecimal> value) {
        baseline().setValue(value.orElse(null));
        dropEmptyBaseline();
    }

    private Reading baseline() {
        if (indicator.getBaseline() == null) {
            indicator.setBaseline(StrategyFactory.eINSTANCE.createReading());
        }
        return indicator.getBaseline();
    }

    private void dropEmptyBaseline() {
        Reading baseline = indicator.getBaseline();
        if (Objects.isNull(baseline.getDate()) && Objects.isNull(baseline.getValue())) {
            indicator.setBaseline(null);
        }
    }

    private static <T> void insert(EList<T> list, T added, Function<T, LocalDate> day) {
        list.add(placeOf(list, added, day), added);
    }

    private static <T> void settle(EList<T> list, T moved, Function<T, LocalDate> day) {
        int place = placeOf(list, moved, day);
        if (list.indexOf(moved) != place) {
            list.move(place, moved);
        }
    }

    /** Behind all others that are not later. */
    private static <T> int placeOf(EList<T> list, T element, Function<T, LocalDate> day) {
        return (int) list.stream().filter(other -> other != element)
                .filter(other -> BY_DAY.compare(day.apply(other), day.apply(element)) <= 0).count();
    }
}
