package org.baraza.ui.catalogue.internal;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.LinkWords;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One calm line at the foot of the room about packs that could not be used in full; gone when there are none. */
final class ProblemLine {

    private final Composite line;
    private final Label text;
    private final LinkWords all;
    private List<String> problems = List.of();

    ProblemLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawLine(0, 0, line.getSize().x, 0);
        });
        Label icon = new Label(line, SWT.NONE);
        Icons.on(icon, "finding-cons");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
        all = new LinkWords(line, Role.TEXT);
        all.setText("<a>" + Messages.Problems_show + "</a>");
        all.addListener(SWT.Selection, event -> SentenceDialog.ask(line.getShell(), Messages.Problems_title,
                String.join("\n\n", problems), IDialogConstants.OK_LABEL));
        show(List.of());
    }

    boolean isDisposed() {
        return line.isDisposed();
    }

    void show(List<String> next) {
        problems = next;
        boolean some = !problems.isEmpty();
        line.setVisible(some);
        ((GridData) line.getLayoutData()).exclude = !some;
        if (some) {
            text.setText(problems.size() == 1 ? problems.getFirst()
                    : NLS.bind(Messages.Problems_more, problems.getFirst(), problems.size() - 1));
            all.setVisible(problems.size() > 1);
        }
        line.getParent().layout(true, true);
    }
}
