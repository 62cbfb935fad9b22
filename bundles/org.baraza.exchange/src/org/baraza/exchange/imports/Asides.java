package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;

/**
 * What stands below a table, after an empty row, and is none of it: legends, sums by source, notes in two cells. It is
 * known by numbers where names should be, or by its few cells where the table has many.
 */
final class Asides {

    private static final int FEW = 2;
    private static final int MANY = 4;

    private Asides() {
    }

    /** The blocks that stay out, each by its rows. */
    static List<List<Integer>> of(TableReading table, IntPredicate isSection) {
        List<List<Integer>> blocks = blocks(table);
        if (blocks.size() < 2 || table.has(Role.ID)) {
            return List.of();
        }
        Sheet sheet = table.sheet();
        int usual = blocks.getFirst().stream().map(sheet::columns).mapToInt(List::size).max().orElse(0);
        LinkedList<List<Integer>> asides = new LinkedList<>();
        boolean last = true;
        for (List<Integer> block : blocks.subList(1, blocks.size()).reversed()) {
            int most = block.stream().map(sheet::columns).mapToInt(List::size).max().orElse(0);
            boolean numbers = block.stream().anyMatch(row -> isNamedByNumber(table, row));
            if (numbers || usual >= MANY && most == FEW && (last || block.stream().noneMatch(isSection::test))) {
                asides.addFirst(block);
            }
            last &= numbers || most <= FEW;
        }
        return asides;
    }

    static Set<Integer> rows(TableReading table, IntPredicate isSection) {
        Set<Integer> rows = new HashSet<>();
        of(table, isSection).forEach(rows::addAll);
        return rows;
    }

    private static List<List<Integer>> blocks(TableReading table) {
        List<List<Integer>> blocks = new ArrayList<>();
        int before = -1;
        for (int row : table.sheet().rows().stream().filter(row -> row > table.headingRow()).toList()) {
            if (blocks.isEmpty() || row > before + 1) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(row);
            before = row;
        }
        return blocks;
    }

    private static boolean isNamedByNumber(TableReading table, int row) {
        Optional<Integer> names = table.columns().entrySet().stream().filter(entry -> isName(entry.getValue()))
                .map(Map.Entry::getKey).findFirst();
        return names.flatMap(column -> table.sheet().at(row, column)).filter(Cell.Number.class::isInstance).isPresent();
    }

    private static boolean isName(Field field) {
        return field.id().equals("name");
    }
}
