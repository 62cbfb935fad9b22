package org.baraza.ui.workplan.internal.grid;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.swt.widgets.Composite;

/** The table of the grid. The commands of the Edit menu call these methods by name on whatever has the focus. */
public final class PlanTable extends NatTable {

    private final Supplier<BlockCommands> blocks;

    PlanTable(Composite parent, ILayer layer, Supplier<BlockCommands> blocks) {
        super(parent, DEFAULT_STYLE_OPTIONS, layer, false);
        this.blocks = blocks;
    }

    public void cut() {
        blocks.get().cut();
    }

    public void copy() {
        blocks.get().copy();
    }

    public void paste() {
        blocks.get().paste();
    }

    public void selectAll() {
        doCommand(new SelectAllCommand());
    }
}
