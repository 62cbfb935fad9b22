package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.PartEdits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The parts of a list under each other, each a block of fields that can be moved and deleted.
 *
 * @param <E> what the list holds
 */
final class PartList<E extends EObject> {

    private final FormPage page;
    private final PartEdits edits;
    private final Optional<String> kind;
    private final BiConsumer<PartFields, E> filler;
    private final Composite list;
    private final List<Block<E>> blocks = new ArrayList<>();

    /** A part with its fields. */
    private record Block<E>(E part, PartFields fields, Composite area) {
    }

    /**
     * @param kind what one of them is called in the undo menu; empty where they are given, and neither moved nor deleted
     * @param filler makes the fields of a part
     */
    PartList(FormPage page, Composite parent, PartEdits edits, Optional<String> kind, BiConsumer<PartFields, E> filler) {
        this.page = page;
        this.edits = edits;
        this.kind = kind;
        this.filler = filler;
        list = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(list);
    }

    void show(List<E> parts) {
        if (!blocks.stream().map(Block::part).toList().equals(parts)) {
            blocks.forEach(block -> block.area().dispose());
            blocks.clear();
            parts.forEach(this::block);
        }
        blocks.forEach(block -> block.fields().show());
    }

    /** Where a feature of a part is edited. */
    Optional<Control> place(EObject part, Optional<EStructuralFeature> feature) {
        return blocks.stream().filter(block -> block.part() == part).findFirst().map(Block::fields)
                .flatMap(fields -> feature.flatMap(fields::control).or(fields::first));
    }

    private void block(E part) {
        Composite area = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, page.px(8), page.px(10)).spacing(page.px(8), 0)
                .applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        area.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawLine(0, 0, area.getSize().x, 0);
        });
        Composite left = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(page.px(8), page.px(6)).applyTo(left);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
        PartFields fields = new PartFields(page, edits, left, part);
        filler.accept(fields, part);
        kind.ifPresent(name -> tools(area, name, part));
        blocks.add(new Block<>(part, fields, area));
    }

    private void tools(Composite area, String name, E part) {
        ToolRow row = new ToolRow(area, Role.PAGE);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(row.control());
        String move = NLS.bind(Messages.Part_move, name);
        row.push(NLS.bind(Messages.Part_up, name), "up", () -> edits.move(move, part, -1)).wordless();
        row.push(NLS.bind(Messages.Part_down, name), "down", () -> edits.move(move, part, 1)).wordless();
        String remove = NLS.bind(Messages.Part_remove, name);
        row.push(remove, "delete", () -> edits.remove(remove, part)).wordless();
    }
}
