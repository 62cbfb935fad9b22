package org.baraza.tour;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.StrategyElement;
import org.baraza.testkit.ui.Screen;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;

/** Every room and page, the views beside them, dialogs and menus, in the order of the tabs. */
final class Tour {

    private static final List<String> DIALOGS =
            List.of("org.baraza.rcp.report", "org.eclipse.ui.help.aboutAction");

    private final WorkbenchUser user;
    private final Path folder;
    private final Screen screen;
    private final Set<String> seen = new HashSet<>();
    private int stop;

    Tour(WorkbenchUser user, Path folder) {
        this.user = user;
        this.folder = folder;
        this.screen = new Screen(user.shell().getDisplay());
    }

    void walk() {
        Rooms.CENTRE.forEach(this::room);
        sideViews();
        DIALOGS.forEach(this::dialog);
    }

    private void room(String room) {
        user.goTo(room);
        List<String> pages = user.pages();
        if (pages.isEmpty()) {
            page(shortName(room));
        }
        for (String page : pages) {
            user.turnTo(page);
            page(shortName(room) + "-" + page);
        }
        if (!pages.isEmpty()) {
            user.turnTo(pages.get(0));
        }
    }

    /** The page, and the dialogs that its commands open: those whose words end with an ellipsis. */
    private void page(String name) {
        picture(name);
        List<HeadButton> asking = Widgets.visible(user.shell(), HeadButton.class)
                .filter(button -> button.getText().endsWith("…") && button.isEnabled()).toList();
        for (HeadButton button : asking) {
            if (!button.isDisposed() && seen.add(button.getText())) {
                user.inDialog(button::press, shell -> picture(name + "-" + button.getText()));
            }
        }
    }

    private void sideViews() {
        user.goTo(Rooms.STAKEHOLDERS);
        List.of(user.session().strategy().getStakeholders().get(0), firstActivity(), firstActivity().eContainer())
                .forEach(element -> details((StrategyElement) element));
        user.goTo(Rooms.FINDINGS);
        picture("findings");
        user.goTo(Rooms.COMMENTS);
        picture("comments");
        user.goTo(Rooms.GUIDE);
        picture("guide");
    }

    private void details(StrategyElement element) {
        Navigation.reveal(user.page(), element, Optional.empty());
        user.settle();
        user.goTo(Rooms.DETAILS);
        picture("details-of-" + element.eClass().getName());
    }

    private StrategyElement firstActivity() {
        return user.session().strategy().getObjectives().get(0).getActivities().get(0);
    }

    private void dialog(String command) {
        user.inDialog(() -> run(command), shell -> picture("dialog-" + shell.getText()));
    }

    private void run(String command) {
        try {
            user.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private void picture(String name) {
        stop++;
        screen.save(folder.resolve("%02d-%s.png".formatted(stop, fileName(name))));
    }

    private static String shortName(String room) {
        return room.replaceAll(".*\\.ui\\.(.*)\\.room", "$1");
    }

    private static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
