package org.baraza.rcp.internal.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.imports.ImportOptions;
import org.baraza.exchange.imports.ImportPreview;
import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.imports.PreviewLine;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.imports.TableReading;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Place;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Objective;
import org.baraza.session.Session;

/** An import as a person sees it: what the file's sheets and columns are taken as, and what that would do. */
public final class ImportModel {

    private final Session session;
    private final Workbook workbook;
    private final Catalogue catalogue;
    private final Set<Effect> shown = EnumSet.allOf(Effect.class);
    private Mapping mapping;
    private Optional<Objective> objective = Optional.empty();
    private ImportPreview preview;

    /** @param mapping as it was kept the last time */
    public ImportModel(Session session, Workbook workbook, Catalogue catalogue, Mapping mapping) {
        this.session = session;
        this.workbook = workbook;
        this.catalogue = catalogue;
        this.mapping = mapping;
        look();
    }

    /** A sheet, or one of its columns. The field and the kind are empty for what is left out. */
    public record Part(String sheet, Optional<String> heading, String place, Optional<TableKind> kind, Optional<Field> field) {
    }

    private void look() {
        preview = ImportPreview.of(session, workbook, new ImportOptions(Optional.empty(), mapping,
                objective.map(chosen -> Numbering.of(chosen)), catalogue, Locale.getDefault()));
    }

    /** Whether the file has indicators and does not say in a column of which objective they are. */
    public boolean lacksObjective() {
        return preview.tables().stream().filter(table -> table.kind() == TableKind.INDICATORS)
                .anyMatch(table -> table.columns().values().stream().noneMatch(field -> field.role() == Role.OWNER));
    }

    /** Those that indicators may belong to. */
    public List<Objective> objectives() {
        return List.copyOf(session.strategy().getObjectives());
    }

    /** Which of them indicators belong to that name none; empty for none. */
    public void under(Optional<Objective> chosen) {
        objective = chosen;
        look();
    }

    public ImportPreview preview() {
        return preview;
    }

    public Mapping mapping() {
        return mapping;
    }

    /** Each sheet that holds something, followed by its columns where it is taken. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        workbook.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).forEach(sheet -> {
            List<TableReading> tables = preview.tables().stream().filter(it -> it.sheet().name().equals(sheet.name())).toList();
            if (tables.isEmpty()) {
                parts.add(new Part(sheet.name(), Optional.empty(), "", Optional.empty(), Optional.empty()));
            }
            tables.forEach(table -> addTable(parts, table));
        });
        return parts;
    }

    private static void addTable(List<Part> parts, TableReading table) {
        String sheet = table.sheet().name();
        parts.add(new Part(sheet, Optional.empty(), "", Optional.of(table.kind()), Optional.empty()));
        if (table.kind() != TableKind.PLAN) {
            new TreeMap<>(table.headings()).forEach((column, heading) -> parts.add(new Part(sheet, Optional.of(heading),
                    Place.letters(column), Optional.of(table.kind()), Optional.ofNullable(table.columns().get(column)))));
        }
    }

    /** What a column may be taken as. */
    public List<Field> fields(Part column) {
        TableKind kind = column.kind().orElseThrow();
        Stream<Field> years = kind == TableKind.WORKPLAN
                ? PlanYears.of(session.strategy()).stream().map(PlanYear::number).map(Field::cost) : Stream.of();
        return Stream.of(Fields.ofYearAlone(kind, column.heading().orElse("")).stream(), Fields.of(kind).stream(), Fields.alsoRead(kind).stream(),
                years).flatMap(all -> all).toList();
    }

    public void take(Part sheet, Optional<TableKind> as) {
        mapping = mapping.with(sheet.sheet(), as);
        look();
    }

    /** Another column of the sheet that a person had chosen for the same is left out from now on. */
    public void take(Part column, Field as) {
        parts().stream().filter(part -> part.sheet().equals(column.sheet()) && part.kind().equals(column.kind())
                && part.field().equals(Optional.of(as)) && isSaid(part)).forEach(part -> say(part, Optional.empty()));
        say(column, Optional.of(as));
        look();
    }

    public void leaveOut(Part column) {
        say(column, Optional.empty());
        look();
    }

    private boolean isSaid(Part column) {
        return mapping.field(column.kind().orElseThrow(), column.heading().orElseThrow()).isPresent();
    }

    private void say(Part column, Optional<Field> as) {
        mapping = mapping.with(column.kind().orElseThrow(), column.heading().orElseThrow(), as);
    }

    public void show(Effect effect, boolean visible) {
        if (visible) {
            shown.add(effect);
        } else {
            shown.remove(effect);
        }
    }

    /** The lines of the effects that are shown and that hold the words, whatever their case. */
    public List<PreviewLine> lines(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return preview.lines().stream().filter(line -> shown.contains(line.effect()))
                .filter(line -> wanted.isEmpty() || all(line).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    private static String all(PreviewLine line) {
        return String.join("\n", line.place().text(), line.element(), line.what(), line.before(), line.after(), line.reason());
    }

    /** Does what is shown, as one undo step. */
    public void apply() {
        preview.applyIn(session);
    }
}
