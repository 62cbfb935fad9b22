package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is painted, listed or typed into has a name that screen readers can say. */
class SpokenNamesTest {

    private Workbench workbench;
    private WorkbenchUser user;

    @BeforeEach
    void openTheSample() {
        workbench = new Workbench();
        user = new WorkbenchUser();
    }

    @AfterEach
    void leave() {
        workbench.leave();
        assertEquals(List.of(), workbench.errors());
    }

    @Test
    void everythingInEveryRoomHasAName() {
        Set<String> nameless = new TreeSet<>();
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            List<String> pages = user.pages();
            if (pages.isEmpty()) {
                nameless.addAll(nameless(room));
            }
            for (String page : pages) {
                user.turnTo(page);
                nameless.addAll(nameless(room + " " + page));
            }
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void everythingBesideTheRoomsHasAName() {
        Set<String> nameless = new TreeSet<>();
        user.goTo(Rooms.STAKEHOLDERS);
        user.session().strategy().getStakeholders().forEach(group -> {
            Navigation.reveal(user.page(), group, Optional.empty());
            user.settle();
            nameless.addAll(nameless(Rooms.DETAILS));
        });
        for (String view : List.of(Rooms.GUIDE, Rooms.FINDINGS, Rooms.COMMENTS)) {
            user.goTo(view);
            nameless.addAll(nameless(view));
        }
        assertEquals(Set.of(), nameless);
    }

    /** What words with an ellipsis ask in every room; the dialogs for files are the system's. */
    @Test
    void everythingInEveryDialogHasAName() {
        Set<String> nameless = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            for (String page : user.pages()) {
                user.goTo(room);
                user.turnTo(page);
                for (Runnable press : questions(seen)) {
                    user.goTo(room);
                    user.turnTo(page);
                    user.inDialog(press, shell -> nameless.addAll(nameless(shell, page + " " + shell.getText())));
                }
            }
        }
        assertTrue(seen.size() > 5, () -> "asked " + seen);
        assertEquals(Set.of(), nameless);
    }

    /** Those that were not asked yet. */
    private List<Runnable> questions(Set<String> seen) {
        Stream<Runnable> ofHead = Widgets.visible(user.shell(), HeadButton.class)
                .filter(button -> button.isEnabled() && button.getText().endsWith("…") && seen.add(button.getText()))
                .map(button -> button::press);
        Stream<Runnable> ofPage = Widgets.visible(user.shell(), Button.class)
                .filter(button -> button.isEnabled() && button.getText().endsWith("…") && seen.add(button.getText()))
                .map(button -> () -> button.notifyListeners(SWT.Selection, new Event()));
        return Stream.concat(ofHead, ofPage).toList();
    }

    private List<String> nameless(String place) {
        return nameless(user.shell(), place);
    }

    /** The words under a dialog's title are a field of the platform's. */
    private static List<String> nameless(Shell shell, String place) {
        return Widgets.visible(shell, Control.class).filter(SpokenNamesTest::needsAName)
                .filter(control -> !(control instanceof Text words) || words.getEditable() || shell.getParent() == null)
                .filter(control -> Voice.nameOf(control).isEmpty()
                        || isOfGtk(control) && Voice.systemNameOf(control).isEmpty()).map(control -> place + ": " + path(control)).toList();
    }

    private static boolean needsAName(Control control) {
        return switch (control) {
            case Decorations shell -> false;
            case Table table -> true;
            case Tree tree -> true;
            case Text text -> true;
            case StyledText text -> text.getEditable();
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case Button button -> button.getText().isBlank();
            case CTabFolder folder -> false;
            case CLabel label -> false;
            case Canvas canvas -> canvas.getChildren().length == 0 && !SpokenName.isDecoration(canvas);
            default -> false;
        };
    }

    /** What the system draws itself never asks for its name. */
    private static boolean isOfGtk(Control control) {
        return SWT.getPlatform().equals("gtk") && !(control instanceof Canvas);
    }

    private static String path(Control control) {
        return Stream.iterate(control, above -> above != null, Control::getParent).limit(5)
                .map(above -> above.getClass().getSimpleName())
                .reduce((inner, outer) -> outer + "/" + inner).orElse("") + " " + control.getBounds();
    }
}
