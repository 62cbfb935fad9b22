package org.baraza.rcp.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lays a page that was hidden, and one that has another size, out anew where one reads from right to left: GTK gives a hidden
 * control no width, so SWT has mirrored it, and what is in it, about the wrong line, as far as out of sight.
 */
final class MirroredPages {

    /** Milliseconds after which GTK has given its width to what is shown. */
    private static final int DRAWN = 50;

    private final Set<Composite> waiting = new LinkedHashSet<>();
    private final Runnable layingOut = this::layOut;
    private boolean again;

    private MirroredPages() {
    }

    static void keep(Display display) {
        if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT && SWT.getPlatform().equals("gtk")) {
            MirroredPages pages = new MirroredPages();
            display.addFilter(SWT.Show, pages::changed);
            display.addFilter(SWT.Resize, pages::changed);
        }
    }

    /** What holds the page is laid out too: the page's own place was reckoned by the wrong line as well. */
    private void changed(Event event) {
        if (event.widget instanceof Composite page) {
            waiting.add(Objects.requireNonNullElse(page.getParent(), page));
            again = true;
            event.display.timerExec(DRAWN, layingOut); // anew, until nothing more changes
        }
    }

    private void layOut() {
        List<Composite> roots = waiting.stream()
                .filter(page -> !page.isDisposed() && holders(page).noneMatch(waiting::contains)).toList();
        waiting.clear();
        roots.forEach(page -> {
            page.layout(true, true);
            straighten(page);
        });
        if (again) {
            // once more: what the first time moved, it moved from where GTK had not drawn it yet
            again = false;
            waiting.addAll(roots);
            Display.getCurrent().timerExec(DRAWN, layingOut);
        }
    }

    /** What scrolls keeps the place that its content has, also a wrong one. */
    private static void straighten(Composite page) {
        if (page instanceof ScrolledComposite scroller && scroller.getHorizontalBar() == null
                && scroller.getContent() != null) {
            scroller.getContent().setLocation(0, scroller.getContent().getLocation().y);
        }
        Stream.of(page.getChildren()).filter(Composite.class::isInstance).map(Composite.class::cast)
                .forEach(MirroredPages::straighten);
    }

    private static Stream<Composite> holders(Composite page) {
        return Stream.iterate(page.getParent(), Objects::nonNull, Composite::getParent);
    }
}
