package org.baraza.ui.internal.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.Icons;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.RoomPages;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.baraza.ui.internal.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds rooms, what stands beside them, and the pages of rooms. */
@Component
public final class PlaceSource implements FindSource {

    private static final String VIEWS = "org.eclipse.ui.views";
    private static final String OURS = "org.baraza.ui.views";

    private final IExtensionRegistry registry;
    private final List<RoomPages> pages;

    @Activate
    public PlaceSource(@Reference IExtensionRegistry registry,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<RoomPages> pages) {
        this.registry = registry;
        this.pages = List.copyOf(pages);
    }

    @Override
    public Section section() {
        return Section.PLACES;
    }

    /** The rooms in their order, then the views beside them, then the pages. Without a strategy they show nothing. */
    @Override
    public Search begin(IWorkbenchWindow window) {
        if (window.getService(ActiveSession.class).session().isEmpty()) {
            return Search.among(List.of());
        }
        ShowKeys keys = new ShowKeys(window);
        List<Place> places = Stream.of(registry.getConfigurationElementsFor(VIEWS))
                .filter(view -> OURS.equals(view.getAttribute("category"))).map(Place::of)
                .sorted(Comparator.comparingInt(Place::order)).toList();
        return Search.among(Stream.concat(places.stream().map(place -> place.found(window, keys)),
                places.stream().flatMap(place -> pages(place, window))).toList());
    }

    private Stream<Found> pages(Place place, IWorkbenchWindow window) {
        return pages.stream().filter(room -> room.room().equals(place.view())).flatMap(room -> room.pages().stream())
                .map(page -> place.page(page, window));
    }

    private record Place(String view, String name, String icon) {

        static Place of(IConfigurationElement view) {
            return new Place(view.getAttribute("id"), view.getAttribute("name"), Icons.nameAt(view.getAttribute("icon")));
        }

        int order() {
            return isRoom() ? Rooms.CENTRE.indexOf(view) : Rooms.CENTRE.size();
        }

        private boolean isRoom() {
            return Rooms.CENTRE.contains(view);
        }

        Found found(IWorkbenchWindow window, ShowKeys keys) {
            return new Found(view, name, isRoom() ? Messages.Find_room : Messages.Find_beside, icon, keys.of(view),
                    () -> show(window));
        }

        Found page(String page, IWorkbenchWindow window) {
            return new Found(view + "/" + page, page, name, icon, () -> show(window).ifPresent(room -> room.turnTo(page)));
        }

        private Optional<RoomView> show(IWorkbenchWindow window) {
            return Navigation.show(window.getActivePage(), view);
        }
    }
}
