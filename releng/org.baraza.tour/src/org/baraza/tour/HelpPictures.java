package org.baraza.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.baraza.testkit.ui.Screen;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The pictures that the help shows: parts of the window, since the help is read in a narrow view. They are cut at places
 * of the window: look at them, in every language, when a room has been laid out anew.
 */
final class HelpPictures {

    /** @param page of the view, counted from the first @param window as wide as it is made for the picture */
    private record Cut(String name, String view, int page, int window, Rectangle part) {
    }

    private static final int WIDE = 1366;
    private static final int NARROW = 1024;
    private static final int EDGE = 20;

    private static final List<Cut> CUTS = List.of(
            new Cut("guide", Rooms.GUIDE, 0, WIDE, new Rectangle(0, 64, 238, 672)),
            new Cut("vision", Rooms.STRATEGY, 4, NARROW, new Rectangle(50, 150, 570, 440)),
            new Cut("objective", Rooms.STRATEGY, 6, NARROW, new Rectangle(50, 150, 566, 444)),
            new Cut("matrix", Rooms.STAKEHOLDERS, 0, 860, new Rectangle(41, 139, 414, 536)),
            new Cut("workplan", Rooms.WORKPLAN, 0, WIDE, new Rectangle(39, 137, 549, 241)),
            new Cut("scorecard", Rooms.MONITORING, 0, WIDE, new Rectangle(43, 142, 490, 118)),
            new Cut("round", Rooms.MONITORING, 0, WIDE, new Rectangle(505, 298, 512, 270)),
            new Cut("indicator", Rooms.MONITORING, 0, WIDE, new Rectangle(43, 298, 450, 436)),
            new Cut("evaluation", Rooms.MONITORING, 2, NARROW, new Rectangle(562, 137, 428, 346)),
            new Cut("feedback", Rooms.MONITORING, 3, 1100, new Rectangle(655, 137, 403, 560)),
            new Cut("tactics", Rooms.CATALOGUE, 0, WIDE, new Rectangle(39, 137, 402, 260)),
            new Cut("findings", Rooms.FINDINGS, 0, WIDE, new Rectangle(1014, 64, 312, 467)));

    private final WorkbenchUser user;
    private final Path folder;
    private final Screen screen;

    HelpPictures(WorkbenchUser user, Path folder) {
        this.user = user;
        this.folder = folder;
        this.screen = new Screen(user.shell().getDisplay());
    }

    /** Whether they are to be taken, in place of the tour: {@code -Dtour.chapters=help-pictures}. */
    static boolean wanted() {
        return System.getProperty("tour.chapters", "").equals("help-pictures");
    }

    void take() {
        // at what the pointer stands on, a tooltip would open
        user.shell().getDisplay().setCursorLocation(user.shell().getBounds().width - 1, 0);
        Navigation.reveal(user.page(), user.session().strategy().getObjectives().getFirst(), Optional.empty());
        user.settle();
        CUTS.forEach(this::take);
    }

    private void take(Cut cut) {
        Point whole = user.shell().getSize();
        user.shell().setSize(cut.window() + whole.x - WIDE, whole.y);
        user.goTo(cut.view());
        List<String> pages = user.pages();
        if (Rooms.CENTRE.contains(cut.view())) {
            user.turnTo(pages.get(cut.page()));
        }
        user.pause(Duration.ofSeconds(1));
        screen.save(folder.resolve(cut.name() + ".png"), whole(cut.part()));
        user.shell().setSize(whole);
    }

    /** Ends before what would only begin at its right edge: words of other languages are longer. */
    private Rectangle whole(Rectangle part) {
        int end = part.x + part.width;
        int whole = Widgets.visible(user.shell(), Control.class)
                .map(control -> control.getDisplay().map(control.getParent(), null, control.getBounds()))
                .filter(place -> place.intersects(part) && place.x > end - EDGE && place.x + place.width > end)
                .mapToInt(place -> place.x).min().orElse(end);
        return new Rectangle(part.x, part.y, whole - part.x, part.height);
    }
}
