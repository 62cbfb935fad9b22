package org.baraza.ui.monitoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.baraza.model.strategy.Objective;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.Tile;
import org.baraza.ui.monitoring.internal.model.TileForm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The scorecard's tiles in a row: taller, then compact where they don't fit, and scrolled where even that is too wide. */
final class TileBar {

    private static final int MARGIN = 10;
    private static final int GAP = 8;

    private final ScrolledComposite scroller;
    private final Composite row;
    private final Consumer<Optional<Objective>> filter;
    private final Runnable feedback;
    private final List<TileControl> tiles = new ArrayList<>();

    /** @param feedback opens what the tile of the feedback counts */
    TileBar(Composite parent, Consumer<Optional<Objective>> filter, Runnable feedback) {
        this.filter = filter;
        this.feedback = feedback;
        scroller = new ScrolledComposite(parent, SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        row = new Composite(scroller, SWT.NONE);
        scroller.setContent(row);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    void setFocus() {
        row.setFocus();
    }

    void show(ScorecardTiles scorecard, Optional<Objective> selected) {
        List<Tile> shown = scorecard.tiles();
        if (tiles.size() != shown.size()) {
            rebuild(shown.size());
        }
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(shown.get(i));
        }
        select(selected);
        fit();
    }

    void select(Optional<Objective> objective) {
        tiles.forEach(tile -> tile.select(tile.tile().filters() && tile.tile().objective().equals(objective)));
    }

    private void fit() {
        int width = scroller.getSize().x;
        if (width == 0 || tiles.isEmpty()) {
            return;
        }
        TileForm form = Stream.of(TileForm.values()).filter(tried -> sum(tile -> tile.comfortable(tried)) <= width)
                .findFirst().orElse(TileForm.COMPACT);
        boolean wide = sum(tile -> tile.comfortable(form)) <= width;
        tiles.forEach(tile -> {
            tile.shape(form);
            ((GridData) tile.control().getLayoutData()).widthHint =
                    wide ? tile.comfortable(form) : tile.narrowest(form);
        });
        int height = row.getSize().y;
        Point size = row.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        scroller.setMinSize(size);
        row.layout();
        if (size.y != height) {
            scroller.requestLayout();
        }
    }

    private int sum(ToIntFunction<TileControl> width) {
        return tiles.stream().mapToInt(width).sum() + (tiles.size() - 1) * GAP + 2 * MARGIN;
    }

    private void rebuild(int count) {
        tiles.forEach(TileControl::dispose);
        tiles.clear();
        GridLayoutFactory.fillDefaults().numColumns(count).margins(MARGIN, MARGIN).spacing(GAP, 0)
                .applyTo(row);
        for (int i = 0; i < count; i++) {
            TileControl tile = new TileControl(row, this::chosen);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(tile.control());
            tiles.add(tile);
        }
    }

    private void chosen(Tile tile) {
        if (tile.kind() == Tile.Kind.FEEDBACK) {
            feedback.run();
        } else {
            filter.accept(tile.objective());
        }
    }
}
