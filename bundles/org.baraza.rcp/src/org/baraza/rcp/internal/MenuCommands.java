package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.ui.Failures;
import org.baraza.ui.Icons;
import org.baraza.ui.find.Found;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of a window's menus as these would show them if they were opened now. */
record MenuCommands(IWorkbenchWindow window) {

    /** Views are places to go to, and the search itself is open. */
    private static final Set<String> LEFT_OUT = Set.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, Commands.FIND);
    private static final String OF_THE_FAMILY = "/icons-gen/";
    private static final String NO_ICON = "settings";

    /** What can be done now, in the order of the menus. */
    Stream<Found> offered() {
        return window.getService(MWindow.class).getMainMenu().getWidget() instanceof Menu bar
                ? Stream.of(bar.getItems()).filter(item -> item.getMenu() != null)
                        .flatMap(item -> in(item.getMenu(), plain(item.getText())))
                : Stream.empty();
    }

    private Stream<Found> in(Menu menu, String name) {
        menu.notifyListeners(SWT.Show, new Event());
        List<MenuItem> items = List.of(menu.getItems());
        menu.notifyListeners(SWT.Hide, new Event());
        return items.stream().filter(item -> !item.isDisposed()).flatMap(item -> item.getMenu() == null
                ? found(item, name).stream() : in(item.getMenu(), plain(item.getText())));
    }

    private Optional<Found> found(MenuItem item, String menu) {
        return item.isEnabled() && item.getData(RoomTabRendering.ELEMENT) instanceof MHandledItem handled
                && handled.getWbCommand() != null && !LEFT_OUT.contains(handled.getWbCommand().getId())
                && !isChosen(item) ? Optional.of(found(item, handled, menu)) : Optional.empty();
    }

    private Found found(MenuItem item, MHandledItem handled, String menu) {
        ParameterizedCommand command = handled.getWbCommand();
        String[] words = item.getText().split("\t");
        return new Found(command.serialize(), label(item, command, plain(words[0])), menu, icon(handled),
                words.length > 1 ? words[1] : "", () -> run(command));
    }

    /** One of several ways is told with what it is a way of: "Theme: Dark". */
    private static String label(MenuItem item, ParameterizedCommand command, String words) {
        try {
            return (item.getStyle() & SWT.RADIO) == 0 ? words
                    : NLS.bind(Messages.Find_under, command.getCommand().getName(), words);
        } catch (NotDefinedException e) {
            return words;
        }
    }

    private static boolean isChosen(MenuItem item) {
        return (item.getStyle() & SWT.RADIO) != 0 && item.getSelection();
    }

    private static String icon(MHandledItem item) {
        return Optional.ofNullable(item.getIconURI()).filter(address -> address.contains(OF_THE_FAMILY)).map(Icons::nameAt)
                .orElse(NO_ICON);
    }

    private void run(ParameterizedCommand command) {
        Failures.guard(() -> window.getService(IHandlerService.class).executeCommand(command, null));
    }

    private static String plain(String words) {
        return words.replace("&", "");
    }
}
