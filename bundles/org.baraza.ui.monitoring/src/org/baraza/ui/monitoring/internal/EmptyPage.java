package org.baraza.ui.monitoring.internal;

import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says what belongs here while the strategy has no objectives, and leads there. */
final class EmptyPage {

    private static final int MARGIN = 20;

    private final Composite body;

    EmptyPage(Composite parent, Runnable toObjectives) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(body);
        Label words = new Label(body, SWT.WRAP);
        words.setText(Messages.Empty_words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        Button button = new Button(body, SWT.PUSH);
        button.setText(Messages.Empty_objectives);
        button.addListener(SWT.Selection, event -> toObjectives.run());
    }

    Composite control() {
        return body;
    }
}
