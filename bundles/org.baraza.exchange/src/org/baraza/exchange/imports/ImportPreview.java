package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Place;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** What taking a file into a plan would do, seen before anything is touched. */
public final class ImportPreview {

    private final Workbook workbook;
    private final ImportOptions options;
    private final List<TableReading> tables;
    private final List<PreviewLine> lines;

    private ImportPreview(Workbook workbook, ImportOptions options, List<TableReading> tables, List<PreviewLine> lines) {
        this.workbook = workbook;
        this.options = options;
        this.tables = List.copyOf(tables);
        this.lines = List.copyOf(lines);
    }

    /** Looks at a file; the session is left as it is. */
    public static ImportPreview of(Session session, Workbook workbook, ImportOptions options) {
        return of(session.strategy(), session.privateData(), workbook, options);
    }

    static ImportPreview of(Strategy strategy, Optional<PrivateData> contacts, Workbook workbook, ImportOptions options) {
        Recogniser recogniser = new Recogniser(options.mapping(), options.as(), Optional.ofNullable(strategy.getFirstQuarter()));
        List<TableReading> tables = new ArrayList<>();
        List<Sheet> unknown = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<TableReading> found = options.mapping().leavesOut(sheet.name()) ? List.of() : new TableParts(recogniser).of(sheet);
            tables.addAll(found);
            if (found.isEmpty()) {
                unknown.add(sheet);
            }
        }
        Strategy copy = EcoreUtil.copy(strategy);
        PrivateData persons = contacts.map(EcoreUtil::copy).orElseGet(StrategyFactory.eINSTANCE::createPrivateData);
        Journal journal = new ImportRun(copy, () -> persons, options).run(tables);
        unknown.stream().filter(sheet -> !sheet.rows().isEmpty() && !options.mapping().leavesOut(sheet.name()))
                .forEach(sheet -> ImportRun.tellUnknown(journal, sheet));
        return new ImportPreview(workbook, options, tables, ordered(journal, workbook));
    }

    private static List<PreviewLine> ordered(Journal journal, Workbook workbook) {
        List<String> sheets = workbook.sheets().stream().map(Sheet::name).toList();
        return journal.lines().stream().sorted(Comparator.comparing(PreviewLine::place,
                Comparator.comparingInt((Place place) -> sheets.indexOf(place.sheet())).thenComparingInt(Place::row)
                        .thenComparingInt(Place::column))).toList();
    }

    /** The file that was looked at. */
    public Workbook workbook() {
        return workbook;
    }

    /** The sheets that are taken, with what their columns are taken as. */
    public List<TableReading> tables() {
        return tables;
    }

    /** All that would happen and all that would not, in the order of the file. */
    public List<PreviewLine> lines() {
        return lines;
    }

    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether anything would be created or changed. */
    public boolean changesAnything() {
        return count(Effect.CREATED) + count(Effect.CHANGED) > 0;
    }

    /**
     * Does what was shown, as one undo step.
     *
     * @throws IllegalStateException if the plan was changed since, so that something else would happen; it is then left
     *             as it is
     */
    public void applyIn(Session session) {
        if (!changesAnything()) {
            return;
        }
        session.change(NLS.bind(Messages.Import_label, workbook.name()), () -> {
            Journal journal = new ImportRun(session.strategy(), session::editablePrivateData, options).run(tables);
            List<PreviewLine> done = ordered(journal, workbook);
            if (!new HashSet<>(lines).containsAll(done)) {
                throw new IllegalStateException(Messages.Import_changedSince);
            }
        });
    }
}
