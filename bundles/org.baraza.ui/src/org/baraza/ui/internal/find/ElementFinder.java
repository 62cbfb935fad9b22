package org.baraza.ui.internal.find;

import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Offers what a search finds in the strategy. */
public final class ElementFinder implements IQuickAccessComputerExtension {

    /** More would only hide the rest. */
    private static final int MOST = 50;

    @Override
    public QuickAccessElement[] computeElements() {
        return computeElements("", null);
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window).map(open -> open.getService(ActiveSession.class))
                .flatMap(ActiveSession::session).map(Session::strategy).stream()
                .flatMap(strategy -> ElementSearch.find(strategy, query)).limit(MOST)
                .map(element -> new FoundElement(element, window)).toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // Nothing is kept: each search reads the strategy as it is.
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }
}
