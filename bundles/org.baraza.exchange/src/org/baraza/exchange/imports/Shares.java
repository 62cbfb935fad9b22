package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;

/** Columns of how much is done that count in shares of one, as a percentage is stored that lost its sign: 0.7 for 70 %. */
final class Shares {

    private static final Pattern SHARE = Pattern.compile("[01]|[01]?[.,]\\d{1,15}");

    private Shares() {
    }

    static Set<Integer> columns(TableReading table) {
        Set<Integer> columns = new HashSet<>();
        table.columns().forEach((column, field) -> {
            boolean done = field.kind() == TableKind.PROGRESS && (field.role() == Role.STATE_IN || field.id().equals("percent"));
            if (done && areShares(table.sheet(), table.headingRow(), column)) {
                columns.add(column);
            }
        });
        return columns;
    }

    /** What a share of such a column is; any other cell is as it is. */
    static Cell percent(Cell cell) {
        return share(cell).<Cell>map(share -> new Cell.Number(share, true)).orElse(cell);
    }

    /** All numbers are from nothing to one, and one of them between. */
    private static boolean areShares(Sheet sheet, int headingRow, int column) {
        List<Cell> numbers = sheet.rows().stream().filter(row -> row > headingRow).flatMap(row -> sheet.at(row, column).stream())
                .filter(cell -> cell.text().matches(".*\\d.*")).toList();
        return numbers.stream().allMatch(cell -> share(cell).isPresent())
                && numbers.stream().flatMap(cell -> share(cell).stream()).anyMatch(share -> share.stripTrailingZeros().scale() > 0);
    }

    /** A number from nothing to one without a sign. */
    static Optional<BigDecimal> share(Cell cell) {
        Optional<BigDecimal> number = switch (cell) {
            case Cell.Number it when !it.percent() -> Optional.of(it.value());
            case Cell.Text text when SHARE.matcher(text.text().strip()).matches() ->
                Optional.of(new BigDecimal("0" + text.text().strip().replace(',', '.')));
            default -> Optional.empty();
        };
        return number.filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.ONE) <= 0);
    }
}
