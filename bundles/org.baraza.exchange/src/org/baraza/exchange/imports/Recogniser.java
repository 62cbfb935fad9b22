package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.TimeFrame;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.threeten.extra.YearQuarter;

/**
 * Recognises what a sheet is by its headings, wherever they stand: below titles, in one row or in two, in any order.
 *
 * @param as what all sheets are said to be
 * @param start first quarter of the plan, by which calendar years are years of the plan
 */
record Recogniser(Mapping mapping, Optional<TableKind> as, Optional<YearQuarter> start) {

    private static final int ROWS = 40;
    static final int LONGEST_HEADING = 120;
    private static final int MATCHED = 10;
    private static final int NAMED = 15;
    private static final int EVERYDAY = 5;
    private static final int TITLE = 1000;
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");
    /** A quarter or month without its year. */
    private static final Pattern UNDATED = Pattern.compile("(?iu)[QT] ?[1-4]|(?:quarter|qtr\\.?|trimestre|trim\\.?) ?[1-4]|\\p{L}{3,9}\\.?");

    /** @param known how many headings are, also where it isn't plain which of two things they say */
    private record Candidate(TableReading reading, int known, int score) {
    }

    /** Whether it is the coverage as this program reports it, which follows from the plan and is none of its tables. */
    static boolean isCoverage(Sheet sheet) {
        List<String> above = new ArrayList<>();
        return sheet.rows().stream().limit(ROWS).map(row -> sheet.columns(row).stream().flatMap(column -> text(sheet, row, column).stream()).toList())
                .peek(above::addAll).anyMatch(texts -> Headings.areOfCoverage(texts, above));
    }

    /** Empty if it is no table of a plan. */
    Optional<TableReading> recognise(Sheet sheet) {
        if (as.isEmpty() && isCoverage(sheet)) {
            return Optional.empty();
        }
        Optional<TableKind> named = mapping.kind(sheet.name()).or(() -> Headings.kindOf(sheet.name()));
        if (named.filter(TableKind.PLAN::equals).isPresent() && as.isEmpty()) {
            Optional<TableReading> plan = PlanSheet.read(sheet);
            if (plan.isPresent()) {
                return plan;
            }
        }
        List<TableKind> kinds = kinds(sheet, named);
        return sheet.rows().stream().limit(ROWS).flatMap(row -> kinds.stream().flatMap(kind -> Stream.of(false, true)
                .map(twoRows -> candidate(sheet, row, kind, twoRows, named)))).flatMap(Optional::stream)
                .max(Comparator.comparingInt(Candidate::score)).map(Candidate::reading)
                .or(() -> as.flatMap(kind -> unknown(sheet, kind)));
    }

    /** The first row of several texts and nothing else has the headings where none of them is known: people may say what they are. */
    private static Optional<TableReading> unknown(Sheet sheet, TableKind kind) {
        return sheet.rows().stream().limit(ROWS).filter(row -> sheet.columns(row).size() > 1 && isOfTexts(sheet, row)).findFirst()
                .map(row -> new TableReading(sheet, kind, row, sheet.columns(row).stream().collect(Collectors.toMap(column -> column,
                        column -> sheet.at(row, column).orElseThrow().text().strip())), Map.of(), false));
    }

    private static boolean isOfTexts(Sheet sheet, int row) {
        return sheet.columns(row).stream().allMatch(column -> isText(sheet, row, column));
    }

    private static boolean isText(Sheet sheet, int row, int column) {
        return sheet.at(row, column).filter(Cell.Text.class::isInstance).isPresent();
    }

    /** A title may say the same word as a heading, and a row of values one of them by chance. */
    private static boolean isTitle(Sheet sheet, int row) {
        return sheet.columns(row).size() == 1 && sheet.rows().stream().filter(it -> it > row).findFirst()
                .filter(below -> sheet.columns(below).size() > 1).isPresent();
    }

    private List<TableKind> kinds(Sheet sheet, Optional<TableKind> named) {
        if (as.isPresent()) {
            return List.of(as.get());
        }
        if (mapping.kind(sheet.name()).isPresent()) {
            return List.of(mapping.kind(sheet.name()).get());
        }
        return Stream.concat(named.stream(), TableKind.everyday().stream()).distinct().toList();
    }

    private Optional<Candidate> candidate(Sheet sheet, int row, TableKind kind, boolean twoRows,
            Optional<TableKind> named) {
        if (twoRows && isOfValues(sheet, row, kind)) {
            return Optional.empty();
        }
        TreeMap<Integer, String> headings = new TreeMap<>();
        TreeMap<Integer, Field> columns = new TreeMap<>();
        int last = Stream.of(row, twoRows ? row - 1 : row).flatMap(it -> sheet.columns(it).stream())
                .mapToInt(Integer::intValue).max().orElse(-1);
        TreeMap<Integer, List<Field>> meant = new TreeMap<>();
        for (int column = 0; column <= last; column++) {
            int at = column;
            Optional<String> below = text(sheet, row, column);
            Optional<String> above = twoRows ? shownAbove(sheet, row, column) : Optional.empty();
            List<String> forms = kind == TableKind.WORKPLAN ? dated(forms(above, below), sheet, row) : forms(above, below);
            forms.stream().findFirst().ifPresent(heading -> headings.put(at, heading));
            forms.stream().filter(form -> form.length() <= LONGEST_HEADING).map(form -> fields(kind, form))
                    .filter(fields -> !fields.isEmpty()).findFirst().ifPresent(fields -> meant.put(at, fields));
        }
        IntPredicate isSaid = column -> mapping.field(kind, headings.get(column)).isPresent();
        assign(meant, columns, isSaid);
        Set<Integer> open = kind == TableKind.INDICATORS
                ? BareYears.take(sheet, row, columns, start, column -> !mapping.leavesOut(kind, headings.get(column))) : Set.of();
        PracticeColumn.tellFromLevels(sheet, row, columns, isSaid);
        MarkedYears.take(sheet, row, columns, headings, start);
        dropSums(columns);
        MarkedTimes.dropOthers(sheet, row, columns);
        boolean sure = as.isPresent() || named.filter(kind::equals).isPresent();
        TableReading reading = new TableReading(sheet, kind, row, headings, columns, isFrench(kind, headings.values()));
        Evidence evidence = new Evidence(reading);
        if (!evidence.isTable() || columns.size() < (sure || evidence.isNumbered() ? 1 : 2) || !sure && evidence.isBareList()
                || columns.size() == 1 && !isOfTexts(sheet, row)) {
            return Optional.empty();
        }
        int score = MATCHED * columns.size() + (evidence.isReceived() ? NAMED : 0) + (named.filter(kind::equals).isPresent() ? NAMED : 0)
                + (TableKind.everyday().contains(kind) ? EVERYDAY : 0) - (headings.size() - columns.size())
                - (twoRows ? 1 : 0) - (isTitle(sheet, row) ? TITLE : 0);
        columns.keySet().removeAll(open);
        return Optional.of(new Candidate(new TableReading(sheet, kind, row, headings, columns, reading.french()), reading.columns().size(), score));
    }

    static boolean isFrench(TableKind kind, Collection<String> headings) {
        List<Locale> languages = headings.stream().filter(it -> it.length() <= LONGEST_HEADING)
                .flatMap(it -> Headings.languageOf(kind, it).stream()).toList();
        return Collections.frequency(languages, Locale.FRENCH) > Collections.frequency(languages, Locale.ENGLISH);
    }

    private static List<String> forms(Optional<String> above, Optional<String> below) {
        if (above.isPresent() && below.isPresent() && !above.equals(below)) {
            return List.of(above.get() + " " + below.get(), below.get(), above.get());
        }
        return Stream.of(below, above).flatMap(Optional::stream).limit(1).toList();
    }

    /** "Q1" is one of the year that the title says, or the sheet's name. */
    private static List<String> dated(List<String> forms, Sheet sheet, int row) {
        if (forms.stream().noneMatch(form -> UNDATED.matcher(form).matches())) {
            return forms;
        }
        List<String> years = Stream.concat(sheet.rows().stream().filter(it -> it < row).flatMap(it -> sheet.columns(it).stream()
                .flatMap(column -> text(sheet, it, column).stream())), Stream.of(sheet.name()))
                .flatMap(text -> YEAR.matcher(text).results().map(MatchResult::group)).distinct().toList();
        return years.size() != 1 ? forms : Stream.concat(forms.stream().filter(form -> UNDATED.matcher(form).matches())
                .map(form -> years.getFirst() + " " + form).filter(form -> TimeFrame.find(form).isPresent()), forms.stream()).toList();
    }

    private List<Field> fields(TableKind kind, String heading) {
        return mapping.leavesOut(kind, heading) ? List.of()
                : mapping.field(kind, heading).map(List::of).orElseGet(() -> Headings.find(kind, heading, start));
    }

    /** What a person said comes first, then headings that mean one field, then those that may mean another one as well. */
    private static void assign(TreeMap<Integer, List<Field>> meant, TreeMap<Integer, Field> columns, IntPredicate isSaid) {
        Stream.of(1, 2, 3).forEach(turn -> meant.forEach((column, fields) -> {
            if (turn == (isSaid.test(column) ? 1 : fields.size() == 1 ? 2 : 3)) {
                fields.stream().filter(field -> !columns.containsValue(field)).findFirst()
                        .ifPresent(field -> columns.put(column, field));
            }
        }));
    }

    /** Below headings of their own stand values, of which a word may be a heading by chance, and not a second row of headings. */
    private boolean isOfValues(Sheet sheet, int row, TableKind kind) {
        List<Integer> filled = sheet.columns(row);
        long values = filled.stream().filter(column -> text(sheet, row, column).filter(below -> text(sheet, row - 1, column)
                .filter(above -> below.length() > LONGEST_HEADING || Stream.of(below, above + " " + below).map(form -> fields(kind, form)).allMatch(List::isEmpty))
                .isPresent()).isPresent()).count();
        return values * 2 > filled.size();
    }

    /** The whole cost is the sum of the years beside it, unless they only say when. */
    private static void dropSums(TreeMap<Integer, Field> columns) {
        if (columns.values().stream().anyMatch(field -> field.role() == Role.YEAR_COST)) {
            columns.values().removeIf(field -> field.role() == Role.WHOLE_COST);
        }
    }

    /** Whether a row may be the headings of a table of its own, whatever the sheet is said to be: more than half are known. */
    boolean isHeading(Sheet sheet, int row) {
        List<Integer> filled = sheet.columns(row);
        return filled.size() > 1 && filled.stream().allMatch(column -> isText(sheet, row, column) || BareYears.isOne(sheet, row, column))
                && TableKind.everyday().stream().flatMap(kind -> candidate(sheet, row, kind, false, Optional.empty()).stream())
                        .anyMatch(candidate -> candidate.known * 2 > filled.size());
    }

    private static Optional<String> text(Sheet sheet, int row, int column) {
        return sheet.at(row, column).map(Cell::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What stands above; a heading of several columns stands above all of them. */
    private static Optional<String> shownAbove(Sheet sheet, int row, int column) {
        return row == 0 ? Optional.empty() : sheet.shown(row - 1, column).map(Cell::text).map(String::strip)
                .or(() -> IntStream.iterate(column - 1, it -> it >= 0, it -> it - 1)
                        .mapToObj(it -> sheet.shown(row - 1, it)).flatMap(Optional::stream).findFirst()
                        .filter(it -> sheet.at(row, column).isPresent()).map(Cell::text).map(String::strip));
    }
}
