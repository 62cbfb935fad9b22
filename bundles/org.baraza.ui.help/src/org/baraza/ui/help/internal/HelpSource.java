package org.baraza.ui.help.internal;

import java.util.List;

import org.baraza.ui.find.FindSource;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.Hit;
import org.baraza.ui.find.Rank;
import org.baraza.ui.find.Search;
import org.baraza.ui.find.Section;
import org.baraza.ui.help.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/** Offers to look for the same words in the help. */
@Component
public final class HelpSource implements FindSource {

    @Override
    public Section section() {
        return Section.HELP;
    }

    @Override
    public Search begin(IWorkbenchWindow window) {
        return query -> query.isEmpty() ? List.of() : List.of(new Hit(inHelp(query.typed()), Rank.TEXT));
    }

    private static Found inHelp(String words) {
        return new Found("", NLS.bind(Messages.Help_searchFor, words), "", "help",
                () -> PlatformUI.getWorkbench().getHelpSystem().search(words));
    }
}
