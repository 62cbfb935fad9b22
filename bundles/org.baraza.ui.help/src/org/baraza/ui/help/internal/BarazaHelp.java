package org.baraza.ui.help.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.Failures;
import org.baraza.ui.help.internal.model.Sheets;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Shows the help in a view of its own: the platform's would bring a web server, a browser widget that not every machine
 * has, and 14 MB. Over a dialog, which keeps the window from being used, it opens a window beside it.
 */
public final class BarazaHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(Sheets.CONTENTS);
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        show(page(context).orElse(Sheets.CONTENTS));
    }

    /** Of the view at work. */
    @Override
    public void displayDynamicHelp() {
        IContext context = Optional.ofNullable(window()).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart).map(IWorkbenchPart::getSite)
                .map(site -> HelpSystem.getContext(site.getId())).orElse(null);
        displayContext(context, 0, 0);
    }

    @Override
    public void displaySearch() {
        view().ifPresent(HelpPane::search);
    }

    @Override
    public void search(String words) {
        view().ifPresent(pane -> pane.search(words));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<String> page(IContext context) {
        return Stream.ofNullable(context).flatMap(known -> Stream.ofNullable(known.getRelatedTopics()))
                .flatMap(Stream::of).map(IHelpResource::getHref).findFirst();
    }

    private static void show(String href) {
        Shell active = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = window();
        if (window == null || active != null && active != window.getShell()) {
            HelpWindow.show(active, href);
        } else {
            view().ifPresent(pane -> pane.open(href));
        }
    }

    private static Optional<HelpPane> view() {
        try {
            return window().getActivePage().showView(HelpView.ID) instanceof HelpView view ? Optional.of(view.pane())
                    : Optional.empty();
        } catch (org.eclipse.ui.PartInitException e) {
            Failures.show(e);
            return Optional.empty();
        }
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }
}
