package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.internal.values.NumberText;
import org.baraza.exchange.internal.values.PlanTime;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.internal.values.TimeFrame;
import org.baraza.exchange.plan.ListText;
import org.baraza.exchange.table.Cell;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * What cells say, as values of the model.
 *
 * @param time what time frames and days mean in the plan
 * @param exact whether texts are taken to the letter, as this program wrote them
 */
record Values(NumberText numbers, PlanTime time, boolean exact) {

    private static final List<Pattern> BETWEEN = Stream.of("\n", "[\n;•]", "[\n;•]|, | / ", "[\n;•,/]|(?iu)\\s(?:and|et|&)\\s")
            .map(Pattern::compile).toList();
    static final Set<EClass> MONEY = Set.of(Literals.YEAR_COST, Literals.YEAR_AMOUNT, Literals.COST_REVISION,
            Literals.FUNDING_LINE);
    /** What is to be done in a year is done at its end. */
    private static final Set<EAttribute> ENDS = Set.of(Literals.ACTIVITY__LAST_QUARTER, Literals.STRATEGY__LAST_QUARTER,
            Literals.OBJECTIVE__TARGET_DATE);
    private static final Pattern MARK = Pattern.compile("^[-–•*]\\s+");
    private static final int MOST_DIGITS = 40;

    Object of(EAttribute feature, Cell cell) throws RefusedValueException {
        refuseFault(cell);
        if (feature.isMany()) {
            return list(feature, cell);
        }
        return single(feature, cell);
    }

    static void refuseFault(Cell cell) throws RefusedValueException {
        if (cell instanceof Cell.Fault) {
            throw new RefusedValueException(NLS.bind(Messages.Value_fault, Quoted.of(cell.text())));
        }
    }

    private Object list(EAttribute feature, Cell cell) throws RefusedValueException {
        List<String> parts = ListText.parts(cell.text());
        if (feature.getEAttributeType() instanceof EEnum list) {
            List<Object> values = new ArrayList<>();
            for (String part : parts) {
                values.add(Choices.of(new Cell.Text(part), list));
            }
            return values;
        }
        return exact ? parts : parts.stream().map(part -> MARK.matcher(part.strip()).replaceFirst("")).collect(Collectors.toList());
    }

    private Object single(EAttribute feature, Cell cell) throws RefusedValueException {
        EClassifier type = feature.getEAttributeType();
        if (type instanceof EEnum list) {
            return Choices.of(cell, list);
        }
        Class<?> form = type.getInstanceClass();
        boolean percents = feature == Literals.PROGRESS_REPORT__PERCENT
                || feature.getEContainingClass() == Literals.MEASUREMENT || feature.getEContainingClass() == Literals.TARGET
                || feature.getEContainingClass() == Literals.READING;
        if (form == BigDecimal.class) {
            boolean money = MONEY.contains(feature.getEContainingClass()) && !exact;
            BigDecimal number = amount(money ? numbers.money(cell) : numbers.of(cell, percents), cell);
            return feature.getEContainingClass() == Literals.YEAR_COST && !exact ? cost(number, cell) : number;
        } else if (form == Double.class || form == double.class) {
            return numbers.of(cell, false).doubleValue();
        } else if (form == Integer.class || form == int.class) {
            BigDecimal number = numbers.of(cell, percents);
            // as it is shown
            return whole(cell instanceof Cell.Number shown && shown.percent() ? number.setScale(0, RoundingMode.HALF_UP) : number, cell);
        } else if (form == Boolean.class || form == boolean.class) {
            return Choices.yes(cell);
        }
        return dated(feature, form, cell);
    }

    private Object dated(EAttribute feature, Class<?> form, Cell cell) throws RefusedValueException {
        if (form == LocalDate.class) {
            return time.day(cell);
        } else if (form == YearMonth.class) {
            return DayText.month(cell);
        } else if (form == YearQuarter.class) {
            TimeFrame frame = time.frame(cell).frame();
            return ENDS.contains(feature) ? frame.last() : frame.first();
        } else if (form == EntryRef.class) {
            return entry(cell);
        } else if (form == Instant.class) {
            return moment(cell);
        }
        return exact ? cell.text() : cell.text().strip();
    }

    private static BigDecimal amount(BigDecimal number, Cell cell) throws RefusedValueException {
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new RefusedValueException(NLS.bind(Messages.Value_number, Quoted.of(cell.text())));
        }
        return number;
    }

    private static BigDecimal cost(BigDecimal number, Cell cell) throws RefusedValueException {
        if (number.signum() < 0) {
            throw new RefusedValueException(NLS.bind(Messages.Value_negative, Quoted.of(cell.text())));
        }
        return number;
    }

    private static int whole(BigDecimal number, Cell cell) throws RefusedValueException {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new RefusedValueException(NLS.bind(Messages.Value_whole, Quoted.of(cell.text())));
        }
    }

    /** A word alone, such as "public", names no entry of a catalogue. */
    private EntryRef entry(Cell cell) throws RefusedValueException {
        try {
            return Optional.of(EntryRef.parse(cell.text())).filter(ref -> exact || ref.pack().isPresent())
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw new RefusedValueException(NLS.bind(Messages.Value_entry, Quoted.of(cell.text())));
        }
    }

    private static Instant moment(Cell cell) throws RefusedValueException {
        try {
            return Instant.parse(cell.text().strip());
        } catch (DateTimeException e) {
            throw new RefusedValueException(NLS.bind(Messages.Value_day, Quoted.of(cell.text())));
        }
    }

    /** The ways to read the names that a cell lists, the whole first; the last but one is the usual one. */
    static List<List<String>> names(String text) {
        return Stream.concat(Stream.of(List.of(text.strip())), BETWEEN.stream().map(signs -> parts(text, signs))).toList();
    }

    private static List<String> parts(String text, Pattern signs) {
        return signs.splitAsStream(text).map(part -> MARK.matcher(part.strip()).replaceFirst(""))
                .filter(part -> !part.isEmpty()).toList();
    }
}
