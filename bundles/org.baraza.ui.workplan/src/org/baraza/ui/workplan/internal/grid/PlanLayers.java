package org.baraza.ui.workplan.internal.grid;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentIndexLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The layers of the grid, from the data up: selection, viewport, freezing; headings above, the gutter of findings
 * beside.
 */
public final class PlanLayers {

    private static final double ROW = 24;
    private static final double HEAD = 28;
    private static final double GUTTER = 22;

    private final Sheet sheet;
    private final SpanningDataLayer data;
    private final SpanningDataLayer headings;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer body;
    private final DataLayer gutterData;
    private final GridLayer grid;
    private int[] laid = {};
    private int rowHeight;

    PlanLayers(Sheet sheet, PlanData.Typing typing) {
        this.sheet = sheet;
        PlanData cells = new PlanData(sheet, typing);
        data = new SpanningDataLayer(cells);
        data.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(label(column, row).name()));
        selection = new SelectionLayer(data, false);
        selection.addConfiguration(new DefaultSelectionBindings());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection, false);
        headings = new SpanningDataLayer(new HeaderData(sheet));
        DimensionallyDependentIndexLayer header = new DimensionallyDependentIndexLayer(headings, body, headings);
        gutterData = new DataLayer(new MarginData(() -> sheet.model().rows().size()));
        RowHeaderLayer gutter = new RowHeaderLayer(gutterData, body, selection, false);
        DataLayer cornerData = new DataLayer(new MarginData(() -> HeaderData.TIERS));
        grid = new GridLayer(body, header, gutter, new CornerLayer(cornerData, gutter, header), false);
        grid.addConfiguration(new DefaultEditConfiguration());
        measure();
    }

    GridLayer grid() {
        return grid;
    }

    SelectionLayer selection() {
        return selection;
    }

    int gutterWidth() {
        return gutterData.getWidth();
    }

    /**
     * Gives the columns their widths; where they need more than there is, those up to the means stay in sight. What is
     * scrolled to stays so.
     *
     * @return whether they had other widths before
     */
    boolean lay(int[] widths, int available) {
        boolean scrolls = Arrays.stream(widths).sum() > available;
        if (scrolls == body.isFrozen() && Arrays.equals(widths, laid)) {
            return false;
        }
        int scrolled = body.isFrozen() ? viewport.getOrigin().getX() - viewport.getMinimumOrigin().getX() : 0;
        int top = viewport.getOrigin().getY();
        body.doCommand(new UnFreezeGridCommand());
        for (int column = 0; column < widths.length; column++) {
            data.setColumnWidthByPosition(column, widths[column], false);
        }
        laid = widths.clone();
        viewport.invalidateHorizontalStructure();
        if (scrolls) {
            body.doCommand(new FreezeColumnCommand(body, sheet.model().columnOf(Kind.MEANS).orElseThrow()));
            viewport.setOriginX(viewport.getMinimumOrigin().getX() + scrolled);
        }
        viewport.setOriginY(top);
        return true;
    }

    /** Rows are as high as the font wants them. Tells whether they were not. */
    boolean measure() {
        boolean other = rowHeight != sheet.px(ROW);
        if (other) {
            rowHeight = sheet.px(ROW);
            data.setDefaultRowHeight(rowHeight);
            headings.setDefaultRowHeight(rowHeight);
            gutterData.setDefaultRowHeight(rowHeight);
            gutterData.setDefaultColumnWidth(sheet.px(GUTTER));
            heads();
        }
        return other;
    }

    /** Heads of groups are higher than other rows. */
    void heads() {
        data.resetRowHeightConfiguration(false);
        for (int row = 0; row < sheet.model().rows().size(); row++) {
            if (sheet.isHead(row)) {
                data.setRowHeightByPosition(row, sheet.px(HEAD), false);
            }
        }
    }

    /** Hears when a person makes a column wider or narrower. */
    void whenResized(BiConsumer<Integer, Integer> heard) {
        data.registerCommandHandler(new AbstractLayerCommandHandler<ColumnResizeCommand>() {

            @Override
            protected boolean doCommand(ColumnResizeCommand command) {
                heard.accept(command.getColumnPosition(), command.getNewColumnWidth());
                return true;
            }

            @Override
            public Class<ColumnResizeCommand> getCommandClass() {
                return ColumnResizeCommand.class;
            }
        });
    }

    /** Scrolls a cell into sight. */
    void reveal(int row, int column) {
        viewport.moveRowPositionIntoViewport(row);
        if (!body.isFrozen() || column > sheet.model().columnOf(Kind.MEANS).orElseThrow()) {
            viewport.moveColumnPositionIntoViewport(column);
        }
    }

    /** The rows of which at least a part is in sight. */
    List<Integer> rowsInSight() {
        int first = viewport.getOriginRowPosition();
        return IntStream.range(first, Math.min(first + viewport.getRowCount(), sheet.model().rows().size())).boxed()
                .toList();
    }

    /** Where a column begins on the screen, and from where on it is in sight. */
    Extent extent(int column) {
        int frozen = body.isFrozen() ? viewport.getMinimumOrigin().getX() : 0;
        int start = data.getStartXOfColumnPosition(column);
        int scrolled = start < frozen ? 0 : viewport.getOrigin().getX() - frozen;
        return new Extent(gutterWidth() + start - scrolled, data.getColumnWidthByPosition(column),
                start < frozen ? gutterWidth() : gutterWidth() + frozen);
    }

    /**
     * A column on the screen.
     *
     * @param visibleFrom what lies left of it is covered by frozen columns
     */
    public record Extent(int x, int width, int visibleFrom) {
    }

    /** Where a cell stands on the screen, whether it is in sight or not. */
    Rectangle bounds(int row, int column) {
        Extent extent = extent(column);
        int top = grid.getColumnHeaderLayer().getHeight() + data.getStartYOfRowPosition(row)
                - viewport.getOrigin().getY();
        return new Rectangle(extent.x(), top, extent.width(), data.getRowHeightByPosition(row));
    }

    /** Where the gutter of a row stands on the screen. */
    Rectangle gutter(int row) {
        Rectangle first = bounds(row, 0);
        return new Rectangle(0, first.y, gutterWidth(), first.height);
    }

    /** The head of a group is one cell as far as the means, whichever column of it is painted. */
    private Kind label(int column, int row) {
        Kind kind = sheet.model().columns().get(column).kind();
        return kind == Kind.MEANS && sheet.isHead(row) ? Kind.OBJECTIVE : kind;
    }
}
