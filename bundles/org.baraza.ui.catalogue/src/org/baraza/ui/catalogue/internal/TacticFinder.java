package org.baraza.ui.catalogue.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Tactic;
import org.baraza.ui.Icons;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** Finds tactics of all packs by their names; choosing one opens its page in the catalogue. */
public final class TacticFinder implements IQuickAccessComputerExtension {

    @Override
    public QuickAccessElement[] computeElements() {
        return computeElements("", null);
    }

    @Override
    public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window).map(open -> open.getService(CatalogueService.class))
                .map(CatalogueService::catalogue).stream()
                .flatMap(catalogue -> catalogue.tactics().stream().map(tactic -> new Found(tactic, catalogue, window)))
                .toArray(QuickAccessElement[]::new);
    }

    @Override
    public void resetState() {
        // Nothing is kept: the catalogue answers at once.
    }

    @Override
    public boolean needsRefresh() {
        return true;
    }

    private static final class Found extends QuickAccessElement {

        private final Tactic tactic;
        private final Catalogue catalogue;
        private final IWorkbenchWindow window;

        Found(Tactic tactic, Catalogue catalogue, IWorkbenchWindow window) {
            this.tactic = tactic;
            this.catalogue = catalogue;
            this.window = window;
        }

        @Override
        public String getLabel() {
            return LocalTexts.text(tactic.getName(), Locale.getDefault());
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return Icons.descriptor("tactic");
        }

        @Override
        public String getId() {
            return catalogue.ref(tactic).toString();
        }

        @Override
        public void execute() {
            Navigation.show(window.getActivePage(), Rooms.CATALOGUE).filter(CatalogueRoom.class::isInstance)
                    .map(CatalogueRoom.class::cast).ifPresent(room -> room.open(catalogue.ref(tactic)));
        }
    }
}
