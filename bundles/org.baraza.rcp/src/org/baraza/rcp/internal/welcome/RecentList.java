package org.baraza.rcp.internal.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.session.SessionService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The files of late, each with what it lacks. That is found out in a thread of its own, one file after the other, while the
 * window can be used.
 */
final class RecentList {

    private final Composite area;
    private final RecentFiles files;
    private final SessionService sessions;
    private final Ways ways;
    private final Runnable grown;
    private final Map<Path, Tile> rows = new LinkedHashMap<>();
    private int round;

    /** @param grown runs when the list has become longer or shorter */
    RecentList(Composite parent, RecentFiles files, SessionService sessions, Ways ways, Runnable grown) {
        this.files = files;
        this.sessions = sessions;
        this.ways = ways;
        this.grown = grown;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    }

    Control control() {
        return area;
    }

    /** @param open what the strategy is called that the window has open, if there is one */
    void show(Optional<String> open) {
        List.of(area.getChildren()).forEach(Control::dispose);
        rows.clear();
        open.ifPresent(name -> place(new Tile(area, Tile.Kind.ROW, "strategy",
                Tile.Words.of(NLS.bind(Messages.Recent_back, name), ""), ways::back)));
        files.all().forEach(this::row);
        sayIfNone();
        grown.run();
        look(List.copyOf(rows.keySet()), ++round);
    }

    private void sayIfNone() {
        if (area.getChildren().length == 0) {
            Label none = new Label(area, SWT.WRAP);
            none.setText(Messages.Recent_none);
            none.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        }
    }

    private void row(RecentFile file) {
        String name = file.title().isBlank() ? file.path().getFileName().toString() : file.title();
        Tile tile = new Tile(area, Tile.Kind.ROW, "strategy", new Tile.Words(name, file.path().toString(),
                Messages.Recent_looking, "", ""), () -> ways.open(file.path()));
        rows.put(file.path(), place(tile));
        offerToForget(tile, file.path());
    }

    private void offerToForget(Tile tile, Path path) {
        Menu menu = new Menu(tile);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.Recent_forget);
        item.addListener(SWT.Selection, event -> forget(path));
        tile.setMenu(menu);
        tile.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                forget(path);
            }
        });
    }

    /** The focus goes on before: with the row it would be lost. */
    private void forget(Path path) {
        files.forget(path);
        Tile row = rows.remove(path);
        row.traverse(SWT.TRAVERSE_TAB_NEXT);
        row.dispose();
        sayIfNone();
        grown.run();
    }

    private static Tile place(Tile tile) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
        return tile;
    }

    private void look(List<Path> paths, int which) {
        if (!paths.isEmpty()) {
            ModelPackages.initialize();
            Thread.ofPlatform().daemon().name("Looking at recent files")
                    .start(() -> paths.forEach(path -> tell(path, writtenAt(path), Shortfall.of(path, sessions), which)));
        }
    }

    private void tell(Path path, String when, Shortfall lacks, int which) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (which == round && rows.get(path) instanceof Tile row && !row.isDisposed()) {
                    row.show(new Tile.Words(row.words().name(), row.words().detail(), lacks.words(), when, lacks.more()));
                }
            });
        }
    }

    /** The time today, the day before; nothing for a file that has gone. A drive that is away may take long to say so. */
    private static String writtenAt(Path file) {
        long millis = file.toFile().lastModified();
        ZonedDateTime at = Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
        if (millis == 0) {
            return "";
        }
        return at.toLocalDate().equals(LocalDate.now())
                ? NLS.bind(Messages.Recent_today, Forms.ofProgram().time(at.toLocalTime()))
                : Forms.ofProgram().date(at.toLocalDate());
    }
}
