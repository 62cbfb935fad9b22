package org.baraza.ui.strategy.internal;

import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.Task;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The foot of the Guide: what comes next. */
final class GuideNext {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 12;

    private final Composite area;
    private final Label words;

    GuideNext(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        SceneFonts fonts = new SceneFonts(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 2).applyTo(area);
        area.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawLine(MARGIN, 0, area.getSize().x - MARGIN, 0);
        });
        Label heading = new Label(area, SWT.NONE);
        heading.setText(Messages.Guide_nextHeading);
        heading.setFont(fonts.font(fonts.metrics().base().semibold()));
        words = new Label(area, SWT.WRAP);
        words.setData(CSS_CLASS, "secondary");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(words);
    }

    Control control() {
        return area;
    }

    void show(Optional<Task> next) {
        words.setText(next.map(Task::getName).orElse(Messages.Guide_finished).replace("&", "&&"));
        words.requestLayout();
    }
}
