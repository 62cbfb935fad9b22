package org.baraza.rcp.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.service.component.annotations.Component;

/** Finds what the tools and the menus of a window offer just now, and nothing else. */
@Component
public final class CommandSource implements FindSource {

    @Override
    public Section section() {
        return Section.COMMANDS;
    }

    @Override
    public Search begin(IWorkbenchWindow window) {
        ActiveSession active = window.getService(ActiveSession.class);
        Stream<Found> tools = active.session().isEmpty() || Fronts.of(window).isWelcome() ? Stream.empty()
                : tools(window, active);
        return Search.among(Stream.concat(tools, new MenuCommands(window).offered()).toList());
    }

    private static Stream<Found> tools(IWorkbenchWindow window, ActiveSession active) {
        ExportMenu export = new ExportMenu(window, active);
        Found comment = new Found("tool/comment", Messages.Strip_comment, Messages.Strip_comment_tip, "comment",
                () -> Navigation.show(window.getActivePage(), Rooms.COMMENTS));
        return Stream.of(under(Messages.Strip_add, "add", new AddMenu(window, active).offers()), Stream.of(comment),
                under(Messages.Strip_export, "export", export.reports()),
                under(Messages.Strip_export, "export", export.exports())).flatMap(all -> all);
    }

    /** "Add: Activity". */
    private static Stream<Found> under(String button, String icon, List<Offer> offers) {
        return offers.stream().filter(Offer::enabled).map(offer -> new Found("tool/" + icon + "/" + offer.words(),
                NLS.bind(Messages.Find_under, button, offer.words()), "", offer.icon().isEmpty() ? icon : offer.icon(),
                offer.body()));
    }
}
