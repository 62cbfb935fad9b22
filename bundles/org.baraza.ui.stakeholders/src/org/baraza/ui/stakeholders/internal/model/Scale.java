package org.baraza.ui.stakeholders.internal.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.drawing.Position;

/**
 * The values that both axes of the matrix take, as people read and type them: with one decimal.
 *
 * @param least lower end, in the guidelines 0
 * @param most upper end, in the guidelines 10
 */
public record Scale(double least, double most) {

    private static final int LONGEST = 12;

    public static Scale of(Limits limits) {
        return new Scale(limits.axisLeast(), limits.axisMost());
    }

    /** The nearest value that lies on an axis. */
    public double onAxis(double value) {
        return Math.round(Math.clamp(value, least, most) * 10) / 10.0;
    }

    /** The nearest position that lies on both axes. */
    public Position onAxes(double current, double desired) {
        return new Position(onAxis(current), onAxis(desired));
    }

    public Position middle() {
        return onAxes((least + most) / 2, (least + most) / 2);
    }

    /** What was typed, with a point or a comma; empty if it is no number between the ends. */
    public Optional<Double> parse(String typed) {
        return number(typed).map(BigDecimal::doubleValue).filter(value -> value >= least && value <= most);
    }

    /** What was typed, with a point or a comma; empty if it is no number. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replace(',', '.');
        return Optional.of(plain).filter(text -> text.length() <= LONGEST && text.matches("-?\\d+(\\.\\d+)?"))
                .map(BigDecimal::new);
    }

    /** "4.1", in the locale's form. */
    public static String tenths(double value, Locale locale) {
        return number(value, 1, locale);
    }

    /** "0" or "2.5", in the locale's form. */
    public static String plain(double value, Locale locale) {
        return number(value, 0, locale);
    }

    private static String number(double value, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(value));
    }
}
