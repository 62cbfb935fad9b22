package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.analysis.Forms;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Magnitude;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;

/** Columns of costs that are counted in thousands or millions, as their headings or a title above the table say. */
record CostMagnitudes(TableReading table) {

    private static final Set<Role> COSTS = Set.of(Role.YEAR_COST, Role.YEAR_SPENT, Role.WHOLE_COST);

    /** What a cost counted so is. */
    BigDecimal whole(Field field, BigDecimal counted) {
        return of(table.heading(field)).map(magnitude -> magnitude.of(counted)).orElse(counted);
    }

    private Optional<Magnitude> of(String heading) {
        return Magnitude.ofHeading(heading).or(() -> table.sheet().rows().stream().filter(row -> row < table.headingRow())
                .flatMap(row -> table.sheet().columns(row).stream().flatMap(column -> table.sheet().at(row, column).stream()))
                .filter(Cell.Text.class::isInstance).flatMap(title -> Magnitude.ofTitle(title.text().strip()).stream()).findFirst());
    }

    void tell(Journal journal, Locale language) {
        if (table.kind() == TableKind.WORKPLAN) {
            table.columns().entrySet().stream().filter(column -> COSTS.contains(column.getValue().role())).sorted(Map.Entry.comparingByKey())
                    .forEach(column -> tell(journal, language, column.getKey(), table.headings().getOrDefault(column.getKey(), "")));
        }
    }

    private void tell(Journal journal, Locale language, int column, String heading) {
        of(heading).ifPresent(magnitude -> journal.noted(table.sheet().place(table.headingRow(), column), table.kind().title(language), heading,
                NLS.bind(Messages.Import_magnitude, Quoted.of("12"), new Forms(language).number(magnitude.of(BigDecimal.valueOf(12))))));
    }
}
