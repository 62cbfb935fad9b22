package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Cell;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.LeadChoice;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Which painter and editor each column has, and how what is typed is judged. Columns are labelled by their kind. */
final class PlanConfiguration extends AbstractRegistryConfiguration {

    private final Sheet sheet;
    private final CellNote note;

    PlanConfiguration(Sheet sheet, CellNote note) {
        this.sheet = sheet;
        this.note = note;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        painters(registry);
        editors(registry);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Shown(), DisplayMode.NORMAL);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Typed(), DisplayMode.EDIT);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int column, int row) {
                return sheet.model().isEditable(row, column);
            }
        });
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new DataValidator() {
            @Override
            public boolean validate(int column, int row, Object value) {
                if (ChosenGroups.edit(new WorkplanEdits(sheet.model()), row, column, value) instanceof Edit.Refused no) {
                    throw new ValidationFailedException(no.sentence());
                }
                return true;
            }
        });
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new NoteErrors(note));
        registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, new NoteErrors(note));
    }

    private void painters(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
        painter(registry, new TextPainter(sheet), GridRegion.BODY);
        painter(registry, new ObjectivePainter(sheet), Kind.OBJECTIVE.name());
        painter(registry, new TimePainter(sheet), Kind.TIME.name());
        painter(registry, new HeaderPainter(sheet), GridRegion.COLUMN_HEADER);
        painter(registry, new GutterPainter(sheet), GridRegion.ROW_HEADER);
        painter(registry, new CornerPainter(sheet), GridRegion.CORNER);
    }

    private void editors(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.OPEN_ADJACENT_EDITOR, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new PlanTextEditor(sheet, false));
        editor(registry, new PlanTextEditor(sheet, true), Kind.OBJECTIVE);
        editor(registry, new PickerEditor((parent, done, choices, typed) -> new ChipPicker(parent, sheet, done,
                Messages.Picker_groups, choices, typed), this::groups), Kind.GROUPS);
        editor(registry, new PickerEditor((parent, done, choices, typed) -> new ChoicePicker(parent, sheet, done,
                Messages.Picker_lead, choices, typed), this::leads), Kind.LEAD);
        editor(registry, new PickerEditor((parent, done, choices, typed) -> new ChoicePicker(parent, sheet, done,
                Messages.Picker_indicator, choices, typed), this::targets), Kind.IMPACT);
    }

    private List<Choice> groups(int row) {
        if (!(sheet.model().rows().get(row) instanceof Row.Planned planned)) {
            return List.of();
        }
        List<StakeholderGroup> engaged = planned.activity().getGroups();
        Stream<StakeholderGroup> others = sheet.model().strategy().getStakeholders().stream()
                .filter(group -> !engaged.contains(group));
        return Stream.concat(choices(engaged.stream(), true), choices(others, false)).toList();
    }

    /** Without a name there is nothing to choose a group by. */
    private static Stream<Choice> choices(Stream<StakeholderGroup> groups, boolean chosen) {
        return groups.filter(group -> group.getName() != null && !group.getName().isBlank())
                .map(group -> new Choice(group.getName(), chosen, Optional.of(group)));
    }

    private List<Choice> leads(int row) {
        if (!(sheet.model().rows().get(row) instanceof Row.Planned planned)) {
            return List.of();
        }
        LeadChoice present = LeadChoice.of(planned.activity());
        return LeadChoice.in(sheet.model().strategy()).stream()
                .map(choice -> new Choice(choice.label(), choice.equals(present))).toList();
    }

    /** The present indicator, then those that the catalogue suggests for the tactic. */
    private List<Choice> targets(int row) {
        if (!(sheet.model().rows().get(row) instanceof Row.Planned planned)) {
            return List.of();
        }
        String present = sheet.model().cell(row, sheet.model().columnOf(Kind.IMPACT).orElseThrow()).editText();
        return Stream.concat(Stream.of(present).filter(name -> !name.isEmpty()),
                sheet.model().suggested(planned.activity()).stream()).distinct()
                .map(name -> new Choice(name, name.equals(present))).toList();
    }

    private static void painter(IConfigRegistry registry, ICellPainter painter, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
    }

    private static void editor(IConfigRegistry registry, ICellEditor editor, Kind kind) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, kind.name());
    }

    /** A cell as it reads. */
    private static final class Shown extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof Cell cell ? cell.text() : value;
        }

        @Override
        public Object displayToCanonicalValue(Object text) {
            return text;
        }
    }

    /** A cell as it is edited. */
    private static final class Typed extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value instanceof Cell cell ? cell.editText() : value;
        }

        @Override
        public Object displayToCanonicalValue(Object text) {
            return text == null ? "" : text;
        }
    }
}
