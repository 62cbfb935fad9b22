package org.baraza.rcp.undo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.baraza.analysis.Labels;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

/** Sheets as an office keeps them, about what a plan holds and what it does not hold yet. */
record GeneratedSheets(Strategy strategy, Random random) {

    private static final List<String> MONTHS = List.of("March 2026", "June 2026", "October 2026");
    private static final List<String> STATES = List.of("on track", "delayed", "lagging");

    Workbook any() {
        return switch (random.nextInt(4)) {
            case 0 -> sheet("Workplan", List.of("Objective", "Activity", "Stakeholders", "Lead", "Cost Y1", "Impact"),
                    () -> List.of(objective(), activity(), group(), known(strategy.getAgencies(), "Agency"),
                            number(5000), "Boats asked"));
            case 1 -> sheet("Groups", List.of("Group", "Current", "Desired"), () -> List.of(group(), number(11), number(11)));
            case 2 -> sheet("Tracking", List.of("Activity", "Month", "Status", "% complete"),
                    () -> List.of(activity(), of(MONTHS), of(STATES), number(101)));
            default -> sheet("Contacts", List.of("Name", "E-mail"),
                    () -> List.of("Person " + number(20), "x" + number(100) + "@nsi.example"));
        };
    }

    private Workbook sheet(String name, List<String> headings, Supplier<List<String>> row) {
        try {
            Sheet.Builder sheet = new Sheet.Builder(name, new Bounds());
            put(sheet, 0, headings);
            for (int rows = 1 + random.nextInt(4); rows > 0; rows--) {
                put(sheet, rows, row.get());
            }
            return new Workbook(name + ".xlsx", Workbook.Format.XLSX, List.of(sheet.build()));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Sheet.Builder sheet, int row, List<String> texts) throws UnreadableFileException {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            sheet.put(row, column, text.matches("\\d+") ? new Cell.Number(new BigDecimal(text), false) : new Cell.Text(text));
        }
    }

    private String objective() {
        return known(strategy.getObjectives(), "To be heard");
    }

    private String activity() {
        return known(strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream()).toList(),
                "Radio hours");
    }

    private String group() {
        return known(strategy.getStakeholders(), "Fishers");
    }

    /** The name of one of those there are, or a new one. */
    private String known(List<? extends StrategyElement> all, String otherwise) {
        return all.isEmpty() || random.nextInt(3) == 0 ? otherwise + " " + number(10)
                : Labels.name(all.get(random.nextInt(all.size()))).orElse(otherwise);
    }

    private String number(int below) {
        return Integer.toString(random.nextInt(below));
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
