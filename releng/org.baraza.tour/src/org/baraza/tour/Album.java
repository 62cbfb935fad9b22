package org.baraza.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.baraza.testkit.ui.Screen;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Appearance;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/**
 * Numbered pictures in a folder, by chapters. {@code -Dtour.chapters=workplan,menus} takes only some of them; the others
 * are not walked.
 */
final class Album {

    private final WorkbenchUser user;
    private final Path folder;
    private final Screen screen;
    private final List<String> wanted = List.of(System.getProperty("tour.chapters", "").split(","));
    private int stop;

    Album(WorkbenchUser user, Path folder) {
        this.user = user;
        this.folder = folder;
        this.screen = new Screen(user.shell().getDisplay())
                .with(gc -> Frames.draw(gc, user.shell(), Appearance.isDark()));
    }

    void chapter(String name, Runnable pictures) {
        if (wanted.contains(name) || wanted.equals(List.of(""))) {
            pictures.run();
        }
    }

    void picture(String name) {
        user.settle();
        Frames.intoSight(user.shell());
        repaint(user.shell());
        user.settle();
        stop++;
        screen.save(folder.resolve("%02d-%s.png".formatted(stop, fileName(name))));
    }

    /** Where a dialog was moved or closed, nothing else would see to what is below it. */
    private static void repaint(Shell window) {
        Point size = window.getSize();
        window.redraw(0, 0, size.x, size.y, true);
    }

    private static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
