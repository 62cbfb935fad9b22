package org.baraza.ui.monitoring.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.baraza.ui.Icons;
import org.baraza.ui.LinkWords;
import org.baraza.ui.monitoring.internal.model.close.MonthClosing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says under the tiles that their month is closed, and what is known later than that. */
final class ClosedLine {

    private final Composite line;
    private final Label sign;
    private final LinkWords words;

    /** @param list shows what was found when the month was closed */
    ClosedLine(Composite parent, Runnable list) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 0).extendedMargins(0, 0, 0, 8).spacing(6, 0)
                .applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        sign = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        words = new LinkWords(line, Role.TEXT);
        words.addListener(SWT.Selection, event -> list.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(words);
        line.setVisible(false);
    }

    void show(MonthClosing month) {
        Optional<String> told = month.told().map(closed -> Stream.concat(Stream.of(closed), Stream.concat(month.since().stream(),
                Stream.concat(month.changed().stream().map(rows -> rows + "."), month.listed().stream())))
                .collect(Collectors.joining(" ")));
        sign.setImage(Icons.image("lock"));
        told.ifPresent(words::setText);
        ((GridData) line.getLayoutData()).exclude = told.isEmpty();
        line.setVisible(told.isPresent());
        line.requestLayout();
    }
}
