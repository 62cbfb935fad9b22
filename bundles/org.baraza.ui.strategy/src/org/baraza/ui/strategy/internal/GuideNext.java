package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.TaskProgress;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.strategy.internal.model.GuideModel.Advice;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The foot of the Guide: what comes next, why, where that is written, and the way there. */
final class GuideNext {

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int MARGIN = 12;
    private static final Forms FORMS = Forms.ofProgram();

    private final Composite area;
    private final SceneFonts fonts;
    private final Label name;
    private final Label why;
    private final Label source;
    private final Button go;

    GuideNext(Composite parent, Runnable jump) {
        area = new Composite(parent, SWT.NONE);
        fonts = new SceneFonts(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(area);
        area.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawLine(MARGIN, 0, area.getSize().x - MARGIN, 0);
        });
        name = label(fonts.metrics().base().semibold(), false);
        why = label(fonts.metrics().base(), true);
        source = label(fonts.metrics().note(), true);
        go = new Button(area, SWT.PUSH);
        go.setText(Messages.Guide_go);
        go.addListener(SWT.Selection, event -> jump.run());
        GridDataFactory.swtDefaults().applyTo(go);
    }

    Control control() {
        return area;
    }

    /** @param leads whether there is a place to go to */
    void show(Optional<Advice> next, boolean leads) {
        text(name, next.map(advice -> NLS.bind(Messages.Guide_next, advice.name())).orElse(Messages.Guide_finished));
        text(why, next.map(GuideNext::reason).orElse(""));
        text(source, next.map(Advice::citation).orElse(""));
        visible(go, leads);
        List.of(name, why, source, go).forEach(Control::requestLayout); // each keeps its height until asked for another
    }

    /** Until when it was to be done, how far it is, and why. */
    private static String reason(Advice advice) {
        return Stream.of(advice.missed().map(day -> NLS.bind(Messages.Guide_missed, FORMS.date(day))),
                advice.progress().filter(TaskProgress::hasBegun)
                        .map(shown -> NLS.bind(Messages.Guide_there, shown.done(), shown.total())),
                Optional.of(advice.why())).flatMap(Optional::stream).collect(Collectors.joining(" ")).strip();
    }

    private Label label(TextStyle style, boolean secondary) {
        Label label = new Label(area, SWT.WRAP);
        label.setFont(fonts.font(style));
        if (secondary) {
            label.setData(CSS_CLASS, "secondary");
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void text(Label label, String words) {
        label.setText(Isolated.text(words).replace("&", "&&"));
        visible(label, !words.isEmpty());
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
