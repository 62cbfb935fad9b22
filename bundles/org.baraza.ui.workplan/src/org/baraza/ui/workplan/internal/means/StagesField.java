package org.baraza.ui.workplan.internal.means;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.baraza.ui.ButtonText;
import org.baraza.ui.SpokenName;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.means.Stages;
import org.baraza.ui.workplan.internal.model.means.Stages.Stage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The stages of production that an activity serves, ticked in a menu by phase; at first those of its tactic. */
final class StagesField {

    private final Button control;
    private final ButtonText text;
    private final Stages stages;
    private final List<String> ofTactic;
    private List<String> own;

    StagesField(Composite parent, Stages stages, List<String> own, List<String> ofTactic) {
        this.stages = stages;
        this.own = own;
        this.ofTactic = ofTactic;
        control = new Button(parent, SWT.PUSH | SWT.LEFT);
        text = ButtonText.marked(control);
        SpokenName.of(control, () -> Messages.Means_stages + ", " + text.words());
        control.addListener(SWT.Selection, event -> open());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(control);
        text.show(words());
    }

    /** Those the activity names itself; none while its tactic says which. */
    List<String> typed() {
        return own;
    }

    private List<String> served() {
        return own.isEmpty() ? ofTactic : own;
    }

    private String words() {
        String served = served().stream().map(this::words).collect(Collectors.joining(", "));
        if (served.isEmpty()) {
            return Messages.Means_stagesNone;
        }
        return own.isEmpty() ? NLS.bind(Messages.Means_stagesOfTactic, served) : served;
    }

    private String words(String code) {
        return stages.phases().values().stream().flatMap(List::stream).filter(stage -> stage.code().equals(code))
                .map(Stage::words).findFirst().orElse(code);
    }

    private void open() {
        Menu menu = new Menu(control);
        stages.phases().forEach((phase, parts) -> {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(phase.words().replace("&", "&&"));
            Menu under = new Menu(menu);
            item.setMenu(under);
            parts.forEach(stage -> offer(under, stage));
        });
        menu.setLocation(control.toDisplay(0, control.getSize().y));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void offer(Menu menu, Stage stage) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(stage.words().replace("&", "&&"));
        item.setSelection(served().contains(stage.code()));
        item.addListener(SWT.Selection, event -> {
            List<String> next = new ArrayList<>(served());
            if (!next.remove(stage.code())) {
                next.add(stage.code());
            }
            next.sort(null);
            own = next.equals(ofTactic.stream().sorted().toList()) ? List.of() : List.copyOf(next);
            text.show(words());
        });
    }
}
