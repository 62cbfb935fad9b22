package org.baraza.ui.help.internal;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What knows the help of the view at work: of a room, the page that is in front. */
final class HelpAtWork {

    private HelpAtWork() {
    }

    static Optional<Control> find() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart).map(part -> part.getSite().getService(MPart.class)).map(MPart::getWidget)
                .filter(Composite.class::isInstance).map(Composite.class::cast).flatMap(HelpAtWork::innermost);
    }

    private static Optional<Control> innermost(Control control) {
        Stream<Control> inside = control instanceof Composite area ? Stream.of(area.getChildren()) : Stream.of();
        return inside.filter(Control::isVisible).flatMap(child -> innermost(child).stream()).findFirst()
                .or(() -> Optional.of(control).filter(known -> known.isListening(SWT.Help)));
    }
}
