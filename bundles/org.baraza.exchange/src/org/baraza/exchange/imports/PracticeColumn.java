package org.baraza.exchange.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.model.strategy.StrategyPackage.Literals;

/** Tells practices of today from places on the scale of engagement, both of which offices call current engagement. */
final class PracticeColumn {

    private static final Field CURRENT = Fields.of(TableKind.STAKEHOLDERS, Literals.STAKEHOLDER_GROUP__CURRENT);
    private static final Field PRACTICES = Fields.find(TableKind.STAKEHOLDERS, "practices").orElseThrow();
    private static final Pattern LEVEL = Pattern.compile("(?:(?:very|quite|rather|tres|assez|plutot) )?(?:high|low|medium|moderate|average|strong|weak|good|poor"
            + "|none|limited|some|elevee?|faible|moyen(?:ne)?|forte?|bas(?:se)?|haute?|nul(?:le)?|limitee?|bon(?:ne)?|moderee?"
            + "|never|seldom|rare(?:ly|ment)?|sometimes|occasional(?:ly)?|often|always|(?:in)?frequente?(?:ly)?|frequemment|(?:ir)?regular(?:ly)?|jamais|parfois"
            + "|occasionnel(?:le)?|souvent|toujours|(?:ir)?regulier|(?:ir)?reguliere(?:ment)?|ponctuel(?:le)?|active?|actif|passive?|passif)");
    /** Of the ladder of participation: where a column has nothing else, they say how far. */
    private static final Pattern STEP = Pattern.compile("inform(?:ed|er|ee?s?|ation)?|consult(?:ed|er|ee?s?|ation)?|involve(?:d|ment)?|implique[er]?e?s?|implication"
            + "|associe[er]?e?s?|collaborat(?:e|ed|ion|ive)|collaborer|participation|empower(?:ed|ment)?|autonomisation|responsabilisation|habiliter|partnership|partenariat");

    private PracticeColumn() {
    }

    /** "Current engagement" is a place on a scale, or how it is done: a newsletter, monthly meetings. */
    static void tellFromLevels(Sheet sheet, int headingRow, Map<Integer, Field> columns, IntPredicate isSaid) {
        Optional<Integer> current = columns.entrySet().stream().filter(entry -> entry.getValue().equals(CURRENT)).map(Map.Entry::getKey).findFirst();
        current.filter(column -> !isSaid.test(column) && !columns.containsValue(PRACTICES)
                && cells(sheet, headingRow, column).noneMatch(PracticeColumn::isLevel)
                && cells(sheet, headingRow, column).anyMatch(cell -> !STEP.matcher(PlainWord.of(cell.text())).matches())).ifPresent(column -> columns.put(column, PRACTICES));
    }

    private static Stream<Cell> cells(Sheet sheet, int headingRow, int column) {
        return sheet.rows().stream().filter(row -> row > headingRow).flatMap(row -> sheet.at(row, column).stream())
                .filter(cell -> !Rows.saysNothing(cell));
    }

    private static boolean isLevel(Cell cell) {
        return !(cell instanceof Cell.Text) || cell.text().matches("(?s)[-\\d\\s.,/]+.*") || LEVEL.matcher(PlainWord.of(cell.text())).matches();
    }
}
