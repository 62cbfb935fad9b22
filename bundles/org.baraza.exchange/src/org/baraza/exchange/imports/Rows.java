package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Place;
import org.baraza.exchange.table.Sheet;

/** The rows of a table, with what merged cells and rows of titles say for all of them; sums and notes are left out. */
final class Rows {

    /** Alone in its row it says something of the table. */
    private static final Pattern NOTE = Pattern.compile("(?iu)(?:sources?|notes?|n\\.?\\s?b\\.?|remarques?|légende|legend|key)\\s*:.*", Pattern.DOTALL);

    /** A remark below the table, or the bullet of one of its rows. */
    private static final Pattern STARRED = Pattern.compile("\\(?\\*+\\)?\\s*\\p{L}.*", Pattern.DOTALL);

    /** A title that need not be merged to be one. */
    private static final Pattern INDICATORS = Pattern.compile("(?:(?:key|main|outcome|output|impact|result|process|performance) ){0,2}indicators"
            + "|indicateurs(?: (?:cles?|(?:d |de )?(?:effet|impact|produit|resultat|processus|performance)s?))*");

    /** In which a row may be the title of those below. */
    private static final Set<TableKind> SECTIONED = Set.of(TableKind.WORKPLAN, TableKind.INDICATORS);

    /** How tables say that there is nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("(?iu)[-–—_/.…]+|n\\.?/?a\\.|n/a|n\\.d\\.?|na|nd|nc|ras|s\\.o\\.?|s/o"
            + "|no (?:cost|lead|group|indicator|target|time frame|frequency)|not costed|non chiffrée?"
            + "|sans (?:coût|responsable|cible|période|fréquence)|aucun (?:groupe|indicateur)"
            + "|\\(?(?:none|nil|néant|aucune?|not applicable|not available|non applicable|sans objet)\\)?");

    private final TableReading table;
    private final Sheet sheet;
    private final Map<Integer, Field> columns;
    private final SumRows sums;
    private final OptionalInt idColumn;
    private final Predicate<String> isObjective;
    private final BiPredicate<Field, String> isCalled;
    private final Set<Integer> shares;
    private final int lastFull;
    private final boolean bulleted;
    private final Map<Field, Value> lastOwners = new LinkedHashMap<>();

    private Rows(TableReading table, Predicate<String> isObjective) {
        this(table, isObjective, (field, name) -> false);
    }

    private Rows(TableReading table, Predicate<String> isObjective, BiPredicate<Field, String> isCalled) {
        this.table = table;
        this.isObjective = isObjective;
        this.isCalled = isCalled;
        this.sheet = table.sheet();
        this.columns = new TreeMap<>(table.columns());
        this.sums = new SumRows(table);
        this.shares = Shares.columns(table);
        this.idColumn = columns.entrySet().stream().filter(entry -> entry.getValue().role() == Role.ID)
                .mapToInt(Map.Entry::getKey).findFirst();
        this.lastFull = sheet.rows().stream().filter(row -> sheet.columns(row).size() > 1).mapToInt(Integer::intValue).max().orElse(0);
        this.bulleted = sheet.rows().stream().anyMatch(row -> row > table.headingRow() && row < lastFull && isAlone(row, STARRED));
    }

    /**
     * @param isObjective whether a title above indicators names their objective, though it does not say so
     * @param isCalled whether what a field names is called so, where the word would otherwise say nothing
     */
    static List<Row> of(TableReading table, Predicate<String> isObjective, BiPredicate<Field, String> isCalled) {
        return table.kind() == TableKind.PLAN ? List.of(plan(table)) : new Rows(table, isObjective, isCalled).read();
    }

    /** Blocks of rows that are none of the table's, each by its first. */
    static List<Integer> asides(TableReading table, Predicate<String> isObjective) {
        return table.kind() == TableKind.PLAN ? List.of()
                : Asides.of(table, new Rows(table, isObjective)::isSection).stream().map(List::getFirst).toList();
    }

    /** Cells of the table whose formulas were never computed: they say nothing. */
    static List<Place> uncomputed(TableReading table) {
        Sheet sheet = table.sheet();
        return sheet.rows().stream().filter(row -> row > table.headingRow()).flatMap(row -> sheet.columns(row).stream()
                .filter(table.columns()::containsKey).filter(column -> sheet.at(row, column).filter(Cell.Fault.UNCOMPUTED::equals).isPresent())
                .map(column -> sheet.place(row, column))).toList();
    }

    private static Row plan(TableReading table) {
        Map<Field, Value> values = new LinkedHashMap<>();
        new TreeMap<>(table.columns()).forEach((row, field) -> table.sheet().at(row, 1)
                .ifPresent(cell -> values.put(field, new Value(cell, table.sheet().place(row, 1), false))));
        return new Row(table, 0, values);
    }

    private List<Row> read() {
        List<Row> rows = new ArrayList<>();
        Set<Integer> asides = Asides.rows(table, new Rows(table, isObjective)::isSection);
        for (int row : sheet.rows()) {
            if (row < table.headingRow()) {
                keepTitle(row);
            } else if (row > table.headingRow() && !asides.contains(row) && sum(row).isEmpty() && !isNote(row) && !isSection(row)) {
                Map<Field, Value> values = values(row);
                if (!values.isEmpty()) {
                    rows.add(new Row(table, row, values));
                }
            }
        }
        return rows;
    }

    private Map<Field, Value> values(int row) {
        Map<Field, Value> values = new LinkedHashMap<>();
        columns.forEach((column, field) -> shown(row, column).ifPresent(value -> values.put(field, value)));
        joinNames(values);
        boolean ofItself = values.entrySet().stream()
                .anyMatch(entry -> entry.getKey().role() != Role.OWNER && !entry.getValue().spanned());
        if (!ofItself) {
            values.forEach((field, value) -> keep(field, value));
            return Map.of();
        }
        values.forEach(this::keep);
        if (!isOurs(row)) {
            lastOwners.forEach(values::putIfAbsent);
        }
        return values;
    }

    /** "Awa Sow", where given and family name stand in columns of their own. */
    private static void joinNames(Map<Field, Value> values) {
        values.keySet().stream().filter(field -> field.role() == Role.GIVEN_NAME).findFirst().map(values::remove)
                .ifPresent(given -> values.merge(Fields.find(TableKind.CONTACTS, "name").orElseThrow(), given,
                        (family, first) -> new Value(new Cell.Text(first.text() + " " + family.text()), family.place(), family.spanned())));
    }

    private void keep(Field field, Value value) {
        if (field.role() == Role.OWNER) {
            lastOwners.put(field, value);
        }
    }

    private Optional<Value> shown(int row, int column) {
        Optional<Merge> merge = sheet.merge(row, column);
        int from = merge.map(Merge::firstRow).orElse(row);
        int at = merge.map(Merge::firstColumn).orElse(column);
        boolean spanned = merge.filter(it -> it.lastRow() > it.firstRow()).isPresent();
        return from <= table.headingRow() || at != column ? Optional.empty()
                : sheet.at(from, at).filter(cell -> !saysNothing(cell) || isOurs(from) || isCalled.test(columns.get(column), cell.text().strip()))
                        .map(cell -> new Value(shares.contains(at) && !isOurs(from) ? Shares.percent(cell) : cell, sheet.place(from, at), spanned));
    }

    static boolean saysNothing(Cell cell) {
        return cell.equals(Cell.Fault.UNCOMPUTED) || NOTHING.matcher(cell.text().strip()).matches();
    }

    /** Whether it has an id; a dash is none, nor is the word before a sum. */
    private boolean isOurs(int row) {
        return idColumn.isPresent() && sheet.at(row, idColumn.getAsInt()).map(cell -> cell.text().strip())
                .filter(id -> !NOTHING.matcher(id).matches() && !SumRows.isWord(id)).isPresent();
    }

    /** What the row is called, if it adds others up. */
    private Optional<String> sum(int row) {
        return isOurs(row) ? Optional.empty() : sums.label(row);
    }

    /** A row that is but a title says which objective the rows below belong to. */
    private boolean isSection(int row) {
        List<Integer> filled = sheet.columns(row);
        if (filled.size() != 1 || isOurs(row)) {
            return false;
        }
        int column = filled.getFirst();
        if (!SECTIONED.contains(table.kind())) {
            return isAcross(row, column);
        }
        boolean wide = sheet.merge(row, column).filter(it -> it.lastColumn() > it.firstColumn()).isPresent();
        boolean told = isObjective(row, column);
        if (!told && table.kind() == TableKind.INDICATORS && isResult(row, column, wide)) {
            return true;
        }
        boolean owns = wide && (table.kind() == TableKind.WORKPLAN || told || isObjective.test(sheet.at(row, column).orElseThrow().text()))
                || told && !table.has(Role.OWNER);
        if (owns) {
            own(row, column);
        }
        return owns || wide;
    }

    /** A title across most of the table divides its rows and is none of them. */
    private boolean isAcross(int row, int column) {
        int most = columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return sheet.merge(row, column).map(it -> it.lastColumn() - it.firstColumn()).filter(it -> it >= 2 && it >= most - 1).isPresent();
    }

    /** "Outcome 1: trust is higher" and "Outcome indicators" name no objective; "Number of indicators published" may be an indicator. */
    private boolean isResult(int row, int column, boolean wide) {
        String plain = PlainWord.of(sheet.at(row, column).orElseThrow().text());
        return INDICATORS.matcher(plain).matches() || wide && plain.matches("(?:\\w+ ){0,3}indica(?:tors?|teurs?)(?: \\w+){0,4}")
                || plain.matches("(?:(?:expected|intermediate|immediate) )?(?:outcome|output|result|impact|effet|resultat(?: attendu)?|produit|composante|component) ?\\d.*");
    }

    /** The rows that are titles of others and say nothing else. */
    static List<Integer> titles(TableReading table, Predicate<String> isObjective) {
        Rows rows = new Rows(table, isObjective);
        return table.kind() == TableKind.PLAN || table.kind() == TableKind.WORKPLAN ? List.of() : table.sheet().rows().stream()
                .filter(row -> row > table.headingRow() && !rows.isNote(row) && rows.isSection(row) && !rows.isOwner(row)).toList();
    }

    /** The rows that add others up, each with what it is called. */
    static Map<Integer, String> sums(TableReading table) {
        Rows rows = new Rows(table, name -> false);
        Map<Integer, String> found = new TreeMap<>();
        table.sheet().rows().stream().filter(row -> table.kind() != TableKind.PLAN && row > table.headingRow())
                .forEach(row -> rows.sum(row).ifPresent(label -> found.put(row, label)));
        return found;
    }

    /** The rows that only say something of the table. */
    static List<Integer> notes(TableReading table) {
        Rows rows = new Rows(table, name -> false);
        return table.kind() == TableKind.PLAN ? List.of() : table.sheet().rows().stream()
                .filter(row -> row > table.headingRow() && rows.isNote(row)).toList();
    }

    private boolean isNote(int row) {
        return !isOurs(row) && (isAlone(row, NOTE) || row > lastFull && !bulleted && isAlone(row, STARRED));
    }

    private boolean isAlone(int row, Pattern text) {
        return sheet.columns(row).size() == 1 && text.matcher(sheet.at(row, sheet.columns(row).getFirst()).orElseThrow().text().strip()).matches();
    }

    /** The objective of a table may stand above its headings. */
    private void keepTitle(int row) {
        List<Integer> filled = sheet.columns(row);
        if (SECTIONED.contains(table.kind()) && !table.has(Role.OWNER) && filled.size() == 1 && isObjective(row, filled.getFirst())) {
            own(row, filled.getFirst());
        }
    }

    private boolean isObjective(int row, int column) {
        return PlainWord.of(sheet.at(row, column).orElseThrow().text()).matches("(?:(?:strategic|specific) )?objecti(ve|f)\\b.*");
    }

    private boolean isOwner(int row) {
        return lastOwners.values().stream().anyMatch(owner -> owner.place().row() == row);
    }

    private void own(int row, int column) {
        lastOwners.put(Fields.find(table.kind(), table.kind() == TableKind.WORKPLAN ? "of-Objective.activities"
                : "of-Objective.indicators").orElseThrow(),
                new Value(sheet.at(row, column).orElseThrow(), sheet.place(row, column), true));
    }
}
