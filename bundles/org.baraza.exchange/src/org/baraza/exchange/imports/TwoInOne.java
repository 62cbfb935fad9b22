package org.baraza.exchange.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.strategy.StrategyPackage.Literals;

/**
 * Cells that say two things, as our own reports print them and many an office writes them: an activity with what it is
 * below its name, a baseline with its day in brackets, how often and by what an indicator is measured.
 */
record TwoInOne(TableKind kind, Map<Field, Value> values, Elements elements) {

    private static final Pattern DATED = Pattern.compile("(?<value>.*\\S)\\s*(?:\\((?<inside>[^()]+)\\)|\n(?<below>.+))");
    private static final Pattern NO_USER = Pattern.compile("(?:not yet a|non) user|pas encore utilisateur|non utilisateur");
    private static final Pattern ANEW = Pattern.compile("[\\p{Lu}\\d–•*-].*");
    private static final Pattern UNENDED = Pattern.compile(".*(?:[,(–-]|\\s(?:the|of|and|or|for|in|on|to|with|by|from|at|an?|de|du|des|la|les?|et|ou|à|aux?|en|par|pour|sur|avec|dans))");
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?]");
    /** What is longer may be a name and what stands below it. */
    private static final int LONGEST_NAME = 100;

    /** The row with a value for each of both. */
    static Row part(Row row, Elements elements) {
        Map<Field, Value> values = new LinkedHashMap<>(row.values());
        if (!row.isOurs()) {
            new TwoInOne(row.table().kind(), values, elements).part();
        }
        return new Row(row.table(), row.index(), values);
    }

    private void part() {
        if (kind == TableKind.WORKPLAN) {
            find("name").ifPresent(this::activity);
        } else if (kind == TableKind.STAKEHOLDERS) {
            find("name").ifPresent(this::group);
        } else if (kind == TableKind.INDICATORS) {
            find("baseline.value").ifPresent(this::baseline);
            find("level").ifPresent(this::level);
            find("frequency").ifPresent(this::frequency);
            find("unit").ifPresent(this::unit);
        }
    }

    private Optional<Value> find(String field) {
        return Fields.find(kind, field).map(values::get);
    }

    private void activity(Value name) {
        List<String> lines = name.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > 1 && find("description").isEmpty() && (RowElement.NUMBERED.matcher(lines.getFirst()).matches() || isDescribed(lines))) {
            boolean decided = Choices.find(lines.getLast(), Literals.DECISION_KIND).isPresent();
            put("name", name, lines.getFirst());
            put("description", name, name.text().lines().map(String::strip).limit(name.text().lines().count() - (decided ? 1 : 0)).skip(1)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** A long name may go on in the next line; if the plan has one of both, that is the name. */
    private boolean isDescribed(List<String> lines) {
        String whole = String.join(" ", lines);
        return whole.length() > LONGEST_NAME && !UNENDED.matcher(lines.getFirst()).matches() && elements.all(Literals.ACTIVITY, whole).isEmpty() && (ENDED.matcher(lines.getFirst()).matches()
                || ANEW.matcher(lines.get(1)).matches() || !elements.all(Literals.ACTIVITY, lines.getFirst()).isEmpty());
    }

    private void group(Value name) {
        List<String> lines = name.text().lines().map(String::strip).toList();
        if (lines.size() == 2 && find("nonUser").isEmpty() && NO_USER.matcher(PlainWord.of(lines.getLast())).matches()) {
            put("name", name, lines.getFirst());
            put("nonUser", name, "x");
        }
    }

    private void baseline(Value baseline) {
        Matcher dated = DATED.matcher(baseline.text());
        if (baseline.text().length() <= DatedValues.LONGEST && dated.matches() && find("baseline.date").isEmpty()) {
            String day = Optional.ofNullable(dated.group("inside")).orElseGet(() -> dated.group("below"));
            if (DayText.find(day).isPresent()) {
                put("baseline.value", baseline, dated.group("value"));
                put("baseline.date", baseline, day);
            }
        }
    }

    /** "Outcome, activity-based". */
    private void level(Value level) {
        String[] parts = level.text().split("\\s*[,\n]\\s*");
        if (parts.length == 2 && find("basis").isEmpty() && Choices.find(parts[1], CataloguePackage.Literals.INDICATOR_BASIS).isPresent()) {
            put("level", level, parts[0]);
            put("basis", level, parts[1]);
        }
    }

    private void frequency(Value frequency) {
        List<String> lines = frequency.text().lines().toList();
        if (lines.size() == 2 && find("dimensions").isEmpty() && isFrequency(lines.getFirst())) {
            put("frequency", frequency, lines.getFirst());
            put("dimensions", frequency, Arrays.stream(lines.getLast().split(",")).map(String::strip).collect(Collectors.joining("\n")));
        }
    }

    /** "people", and below it "Quarterly". */
    private void unit(Value unit) {
        List<String> lines = unit.text().lines().toList();
        boolean two = lines.size() == 2 && find("frequency").isEmpty() && isFrequency(lines.getLast());
        put("unit", unit, two ? lines.getFirst() : String.join(" ", lines));
        if (two) {
            put("frequency", unit, lines.getLast());
        }
    }

    private static boolean isFrequency(String line) {
        return Choices.find(line, CataloguePackage.Literals.FREQUENCY).isPresent() || Rows.saysNothing(new Cell.Text(line));
    }

    /** What says nothing is no value. */
    private void put(String field, Value from, String text) {
        Field of = Fields.find(kind, field).orElseThrow();
        Cell cell = new Cell.Text(text);
        if (text.isBlank() || Rows.saysNothing(cell)) {
            values.remove(of);
        } else {
            values.put(of, new Value(cell, from.place(), from.spanned()));
        }
    }
}
