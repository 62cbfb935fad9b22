package org.baraza.ui.monitoring.internal.model.sheet;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.CategoryValue;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.DatedValues;
import org.baraza.ui.monitoring.internal.model.Edit;

/** Values that come from elsewhere: from a spreadsheet, or counted from events. What is there of a day is replaced. */
public record ValueEdits(Indicator indicator) {

    public Optional<Edit> paste(List<DayValue> values) {
        return values.isEmpty() ? Optional.empty()
                : Optional.of(new Edit(MessageFormat.format(Messages.Edit_paste, values.size()),
                        () -> values.forEach(this::put)));
    }

    /**
     * @param note how it was counted; what is noted already stays
     * @param parts of the value by category, in place of what there is of their dimension
     */
    public Edit take(LocalDate day, BigDecimal value, String note, List<Categories.Part> parts) {
        boolean noted = new DatedValues(indicator).measurement(day).map(Measurement::getNote)
                .filter(own -> !own.isBlank()).isPresent();
        return new Edit(Messages.Edit_takeCount, () -> {
            put(new DayValue(day, Optional.of(value), Optional.empty(), Optional.of(note).filter(told -> !noted)));
            new DatedValues(indicator).measurement(day).ifPresent(measured -> split(measured, parts));
        });
    }

    private static void split(Measurement measured, List<Categories.Part> parts) {
        List<String> dimensions = parts.stream().map(Categories.Part::dimension).toList();
        measured.getCategories().removeIf(own -> dimensions.contains(own.getDimension()));
        parts.stream().map(ValueEdits::value).forEach(measured.getCategories()::add);
    }

    /** Values by category: those that are given, and no others. */
    public Edit categories(Measurement measurement, List<Categories.Part> parts) {
        return new Edit(Messages.Edit_categories, () -> {
            measurement.getCategories().clear();
            parts.stream().map(ValueEdits::value).forEach(measurement.getCategories()::add);
        });
    }

    private static CategoryValue value(Categories.Part part) {
        CategoryValue value = StrategyFactory.eINSTANCE.createCategoryValue();
        value.setDimension(part.dimension().isEmpty() ? null : part.dimension());
        value.setCategory(part.category());
        value.setValue(part.value());
        return value;
    }

    private void put(DayValue given) {
        DatedValues values = new DatedValues(indicator);
        given.measured().ifPresent(value -> values.measurement(given.day()).ifPresentOrElse(own -> own.setValue(value),
                () -> values.measure(Optional.of(given.day()), value, "")));
        given.note().ifPresent(note -> values.measurement(given.day()).ifPresent(own -> own.setNote(note)));
        given.target().ifPresent(value -> values.target(given.day()).ifPresentOrElse(own -> own.setValue(value),
                () -> values.aim(Optional.of(given.day()), value)));
    }
}
