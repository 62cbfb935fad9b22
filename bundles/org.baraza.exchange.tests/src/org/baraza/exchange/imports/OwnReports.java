package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.checks.Findings;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.Report;
import org.baraza.report.ReportContext;
import org.baraza.report.Table;
import org.baraza.report.Table.PlacedCell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The reports of this program, as documents and as the workbooks that are written of them. */
final class OwnReports {

    private static final String PLACE = "org.baraza.report.standard.internal.";
    private static final int LONGEST_NAME = 31;
    private static final int TOP = 3;
    /** As a workbook shows a number with its day, the reader reads a text. */
    private static final Pattern DATED = Pattern.compile("^[\\d.,\\h]+(?:\n|\\h\\()[^\n(]*\\d{4}\\)?$");

    private OwnReports() {
    }

    static Stream<Table> tables(String report, Strategy plan) {
        return tables(report, plan, Catalogue.of(List.of()));
    }

    private static Stream<Table> tables(String report, Strategy plan, Catalogue catalogue) {
        try {
            Report made = (Report) type(PLACE + report).getConstructor().newInstance();
            return made.create(ReportContext.of(plan, catalogue, Findings.none(), LocalDate.of(2026, 10, 31))).blocks().stream()
                    .filter(Table.class::isInstance).map(Table.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        Bundle own = FrameworkUtil.getBundle(OwnReports.class);
        return own == null ? Class.forName(name) : Stream.of(own.getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.baraza.report.standard")).findFirst().orElseThrow().loadClass(name);
    }

    /** A sheet for each table. */
    static Workbook workbook(String report, Strategy plan) throws UnreadableFileException {
        return workbook(report, plan, Catalogue.of(List.of()));
    }

    static Workbook workbook(String report, Strategy plan, Catalogue catalogue) throws UnreadableFileException {
        List<Sheet> sheets = new ArrayList<>();
        for (Table table : tables(report, plan, catalogue).toList()) {
            sheets.add(sheet(table, new Bounds()));
        }
        return new Workbook(report + ".xlsx", Workbook.Format.XLSX, sheets);
    }

    /** As the writer of workbooks puts the tables of one chapter: below each other, each under a title with its number, with texts between. */
    static Workbook together(String report, Strategy plan, String title) throws UnreadableFileException {
        Sheet.Builder sheet = new Sheet.Builder("Annexes", new Bounds());
        int row = 0;
        int number = 0;
        for (Table table : tables(report, plan).toList()) {
            sheet.put(row, 0, new Cell.Text(title + "\u00a0" + ++number + ". " + table.caption()));
            put(table, row + 1, sheet);
            row += 2 + table.headRows() + table.placedCells().stream().mapToInt(placed -> placed.row() + placed.cell().rows()).max().orElse(0);
            sheet.put(row++, 0, new Cell.Text("Chapter " + number)).put(row, 0, new Cell.Text("What the team says of it in a sentence."));
            row += 2;
        }
        return new Workbook(report + ".xlsx", Workbook.Format.XLSX, List.of(sheet.build()));
    }

    private static Sheet sheet(Table table, Bounds bounds) throws UnreadableFileException {
        String name = table.caption();
        Sheet.Builder sheet = new Sheet.Builder(name.substring(0, Math.min(name.length(), LONGEST_NAME)), bounds);
        sheet.put(0, 0, new Cell.Text(name)).put(1, 0, new Cell.Text("31/10/2026"));
        put(table, TOP, sheet);
        return sheet.build();
    }

    private static void put(Table table, int top, Sheet.Builder sheet) throws UnreadableFileException {
        for (PlacedCell placed : table.headCells()) {
            put(sheet, placed, top);
        }
        for (PlacedCell placed : table.placedCells()) {
            put(sheet, placed, top + table.headRows());
        }
    }

    private static void put(Sheet.Builder sheet, PlacedCell placed, int top) throws UnreadableFileException {
        int row = top + placed.row();
        String text = placed.cell().lead().map(lead -> placed.cell().text().isEmpty() ? lead : lead + "\n").orElse("") + placed.cell().text();
        sheet.put(row, placed.column(), placed.cell().number().filter(number -> !DATED.matcher(text).find()).<Cell>map(number -> new Cell.Number(number, false)).orElseGet(() -> new Cell.Text(text)));
        if (placed.cell().rows() > 1 || placed.cell().columns() > 1) {
            sheet.merge(new Merge(row, row + placed.cell().rows() - 1, placed.column(), placed.column() + placed.cell().columns() - 1));
        }
    }
}
