package org.baraza.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.baraza.catalogue.CatalogueService;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Times the search of the Catalogue room, letter by letter, until what it found is painted. With
 * {@code -Dmeasure.typing=FILE}, into which it writes what it measured.
 */
@Component(property = EventConstants.EVENT_TOPIC + "=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class MeasureTyping implements EventHandler {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    @Override
    public void handleEvent(Event event) {
        String report = System.getProperty("measure.typing");
        if (report != null) {
            Display.getDefault().asyncExec(() -> measure(Path.of(report)));
        }
    }

    private static void measure(Path report) {
        try {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            Painted.settle(); // what the start wants in front comes first
            window.getActivePage().showView(Rooms.CATALOGUE);
            Painted.settle();
            Text field = fields(window.getShell()).stream().filter(Text::isVisible).findFirst().orElseThrow();
            int tactics = Services.get(CatalogueService.class).catalogue().tactics().size();
            Times times = typed(field);
            Files.write(report, List.of("  a letter typed until its rows are painted: " + times.perFrame(),
                    new Result("a letter typed in the room's search of " + tactics + " tactics until its rows are painted, p99",
                            "ms", Times.FRAME_MILLIS, times.worst(), 1).line()));
        } catch (PartInitException | IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            PlatformUI.getWorkbench().close();
        }
    }

    private static Times typed(Text field) {
        for (int i = 0; i < WARM_UP; i++) {
            type(field, new Times.Builder(MeasureSearch.LETTERS.size()));
        }
        Times.Builder times = new Times.Builder(ROUNDS * MeasureSearch.LETTERS.size());
        for (int i = 0; i < ROUNDS; i++) {
            type(field, times);
        }
        return times.built();
    }

    /** The field is cleared before each word, which is none of its letters. */
    private static void type(Text field, Times.Builder times) {
        for (String soFar : MeasureSearch.LETTERS) {
            if (soFar.length() == 1) {
                Painted.add(() -> field.setText(""), new Times.Builder(1));
            }
            Painted.add(() -> field.setText(soFar), times);
        }
    }

    private static List<Text> fields(Composite parent) {
        List<Text> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.SEARCH) != 0) {
                found.add(text);
            } else if (child instanceof Composite composite) {
                found.addAll(fields(composite));
            }
        }
        return found;
    }
}
