package org.baraza.ui.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.RoomPages;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.baraza.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds what the heads of rooms offer, and does it where it is at home. */
@Component
public final class ActionSource implements FindSource {

    private final List<RoomPages> rooms;

    @Activate
    public ActionSource(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<RoomPages> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public Section section() {
        return Section.COMMANDS;
    }

    /** Before anything is typed, the commands of the menu come first. */
    @Override
    public Search begin(IWorkbenchWindow window) {
        if (window.getService(ActiveSession.class).session().isEmpty()) {
            return Search.among(List.of());
        }
        Search actions = Search.among(rooms.stream().flatMap(room -> found(room, window)).toList());
        return query -> query.isEmpty() ? List.of() : actions.find(query);
    }

    private static Stream<Found> found(RoomPages room, IWorkbenchWindow window) {
        return room.actions().stream().map(action -> new Found("", words(action), action.page(), action.icon(), () -> {
            Optional<RoomView> shown = Navigation.show(window.getActivePage(), room.room());
            shown.ifPresent(view -> view.press(action.page(), action.icon(), action.words()));
        }));
    }

    /** "Picture: Copy as picture". */
    private static String words(RoomPages.Action action) {
        return action.among().map(button -> NLS.bind(Messages.Find_among, button, action.words())).orElse(action.words());
    }
}
