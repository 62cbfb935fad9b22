package org.baraza.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.model.strategy.StrategyElement;
import org.baraza.testkit.ui.Widgets;
import org.baraza.testkit.ui.WorkbenchUser;
import org.baraza.ui.Failures;
import org.baraza.ui.HeadButton;
import org.baraza.ui.LinkWords;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.help.IWorkbenchHelpSystem;

/**
 * Every room and page, the views beside them, menus and dialogs, in the order of the tabs; then the same with little in
 * it: presented to many, and a strategy that has just been begun.
 */
final class Tour {

    /** What these ask with is the system's own dialog for files, which only a hand can close. */
    private static final Set<String> FILE_DIALOGS = Set.of("One page…");

    private static final String FIND = "org.baraza.rcp.find";

    private final WorkbenchUser user;
    private final Album album;
    private final MenuTour menus;
    private final Set<String> seen = new HashSet<>(FILE_DIALOGS);

    Tour(WorkbenchUser user, Path folder) {
        this.user = user;
        this.album = new Album(user, folder);
        this.menus = new MenuTour(user, album);
    }

    void walk() {
        album.chapter("welcome", this::welcome);
        Rooms.CENTRE.forEach(room -> album.chapter(shortName(room), () -> room(room)));
        album.chapter("sides", this::sideViews);
        album.chapter("help", this::help);
        album.chapter("dialogs", this::dialogs);
        album.chapter("present", this::present);
        album.chapter("empty", this::empty);
        album.chapter("menus", this::menus); // the last: without a window manager the one of the bar stays open
    }

    private void room(String room) {
        user.goTo(room);
        pages(room, (page, name) -> page(name, () -> turnTo(room, page)));
        if (!user.pages().isEmpty()) {
            user.turnTo(user.pages().get(0));
        }
        menus.contextMenu(shortName(room));
    }

    /** @param looking takes the page, empty in a room that has no pages, and the name of its picture */
    private void pages(String room, BiConsumer<Optional<String>, String> looking) {
        List<String> pages = user.pages();
        if (pages.isEmpty()) {
            looking.accept(Optional.empty(), shortName(room));
        }
        for (String page : pages) {
            turnTo(room, Optional.of(page));
            looking.accept(Optional.of(page), shortName(room) + "-" + page);
        }
    }

    private void turnTo(String room, Optional<String> page) {
        user.goTo(room);
        page.ifPresent(user::turnTo);
    }

    /**
     * The page, and the dialogs that its commands open: those whose words end with an ellipsis.
     *
     * @param back returns to the page: some commands go elsewhere to ask
     */
    private void page(String name, Runnable back) {
        album.picture(name);
        questions(HeadButton.class, HeadButton::getText, HeadButton::press).forEach(question -> ask(name, question, back));
        questions(Button.class, Button::getText, button -> button.notifyListeners(SWT.Selection, new Event()))
                .forEach(question -> ask(name, question, back));
        questions(LinkWords.class, Tour::lastWords, words -> words.notifyListeners(SWT.Selection, new Event()))
                .forEach(question -> ask(name, question, back));
    }

    /** Of several sentences, the one at the end leads somewhere. */
    private static String lastWords(LinkWords words) {
        return words.getText().replaceAll("^.*[.] ", "");
    }

    private record Question(String text, Control button, Runnable press) {
    }

    private <T extends Control> List<Question> questions(Class<T> type, Function<T, String> text, Consumer<T> press) {
        return Widgets.visible(user.shell(), type)
                .filter(button -> text.apply(button).endsWith("…") && button.isEnabled())
                .map(button -> new Question(text.apply(button), button, () -> press.accept(button))).toList();
    }

    private void ask(String page, Question question, Runnable back) {
        if (!question.button().isDisposed() && seen.add(question.text())) {
            user.inDialog(question.press(), shell -> album.picture(page + "-" + question.text()));
            back.run();
        }
    }

    private void sideViews() {
        user.goTo(Rooms.STAKEHOLDERS);
        List.of(user.session().strategy().getStakeholders().get(2), firstActivity(), firstActivity().eContainer())
                .forEach(element -> details((StrategyElement) element));
        user.goTo(Rooms.FINDINGS);
        album.picture("findings");
        user.goTo(Rooms.COMMENTS);
        album.picture("comments");
        user.goTo(Rooms.WORKPLAN);
        user.goTo(Rooms.GUIDE);
        album.picture("guide-over-the-workplan");
        user.goTo(Rooms.STRATEGY);
    }

    private void help() {
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        user.goTo(Rooms.STAKEHOLDERS);
        user.press("F1");
        album.picture("help-of-the-room");
        run("org.baraza.ui.help.page");
        album.picture("help");
        help.displayHelpResource("/org.baraza.help/help/tour.html");
        album.picture("help-page");
        help.search(Locale.getDefault().getLanguage().equals("fr") ? "mesures" : "measurements");
        album.picture("help-search");
        user.page().hideView(user.page().findView("org.baraza.ui.help.view"));
        user.settle();
    }

    private void details(StrategyElement element) {
        Navigation.reveal(user.page(), element, Optional.empty());
        user.settle();
        user.goTo(Rooms.DETAILS);
        album.picture("details-of-" + element.eClass().getName());
    }

    private StrategyElement firstActivity() {
        return user.session().strategy().getObjectives().get(0).getActivities().get(0);
    }

    private void dialogs() {
        dialog("org.baraza.rcp.report");
        dialog(IWorkbenchCommandConstants.HELP_ABOUT);
        user.inDialog(() -> run(FIND), shell -> {
            album.picture("find");
            Text field = Widgets.visible(shell, Text.class).findFirst().orElseThrow();
            for (String words : List.of("radio", "co", "xyzzy")) {
                field.setText(words);
                user.settle();
                album.picture("find-" + words);
            }
        });
        user.inDialog(() -> {
            Failures.show(new IllegalStateException("“Tamasi.baraza” is not there any more. Was a stick taken out?"));
            user.settle();
        }, shell -> album.picture("a-failure"));
        user.session().change("Change title", () -> user.session().strategy().setTitle("Tamasi"));
        user.inDialog(() -> run("org.baraza.rcp.new"), shell -> album.picture("save-before-leaving"));
        user.session().undo();
    }

    private void present() {
        user.goTo(Rooms.STAKEHOLDERS);
        run("org.baraza.rcp.present");
        user.settle();
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            user.pause(Duration.ofSeconds(2)); // until GTK has measured the buttons by the larger font
            album.picture("present-" + shortName(room));
        }
        run("org.baraza.rcp.present");
        user.settle();
    }

    private void menus() {
        user.goTo(Rooms.STRATEGY);
        turnTo(Rooms.STRATEGY, user.pages().stream().findFirst());
        menus.walk();
    }

    /** The changes so far are all undone: nothing asks about them. */
    private void empty() {
        LocalDate asOf = user.session().asOf();
        user.inDialog(() -> run("org.baraza.rcp.new"), this::beginWith);
        user.session().setAsOf(asOf);
        user.settle();
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            pages(room, (page, name) -> album.picture("empty-" + name));
        }
        user.goTo(Rooms.GUIDE);
        album.picture("empty-guide");
        user.goTo(Rooms.FINDINGS);
        album.picture("empty-findings");
        user.goTo(Rooms.DETAILS);
        album.picture("empty-details");
        user.goTo(Rooms.COMMENTS);
        album.picture("empty-comments");
    }

    /** The pages of the wizard, finished with what they offer. */
    private void beginWith(Shell wizard) {
        Button next = button(wizard, IDialogConstants.NEXT_LABEL);
        album.picture("new-strategy");
        while (next.isEnabled()) {
            next.notifyListeners(SWT.Selection, new Event());
            album.picture("new-strategy");
        }
        button(wizard, IDialogConstants.FINISH_LABEL).notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(Shell shell, String words) {
        return Widgets.visible(shell, Button.class).filter(button -> button.getText().equals(words)).findFirst()
                .orElseThrow();
    }

    private void welcome() {
        run("org.baraza.rcp.welcome");
        album.picture("welcome");
        run("org.baraza.rcp.back");
    }

    private void dialog(String command) {
        user.inDialog(() -> run(command), shell -> album.picture("dialog-" + shell.getText()));
    }

    private void run(String command) {
        try {
            user.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    private static String shortName(String room) {
        return room.replaceAll(".*\\.ui\\.(.*)\\.room", "$1");
    }
}
