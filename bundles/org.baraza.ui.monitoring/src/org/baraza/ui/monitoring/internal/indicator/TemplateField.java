package org.baraza.ui.monitoring.internal.indicator;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ButtonText;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** The catalogue's indicator that one follows, chosen from a list that is searched as one types. */
final class TemplateField {

    private final Button control;
    private final ButtonText text;
    private final ActiveSession active;
    private final Supplier<Catalogue> catalogue;
    private final Consumer<IndicatorTemplate> chosen;

    TemplateField(Form form, ActiveSession active, Supplier<Catalogue> catalogue, Consumer<IndicatorTemplate> chosen) {
        this.active = active;
        this.catalogue = catalogue;
        this.chosen = chosen;
        form.label(Messages.Indicator_template);
        control = new Button(form.body(), SWT.PUSH | SWT.LEFT);
        text = ButtonText.marked(control);
        SpokenName.of(control, () -> Messages.Indicator_template + ", " + text.words());
        control.addListener(SWT.Selection, event -> choose());
        form.whole(control);
    }

    void show(Indicator indicator) {
        String words = Optional.ofNullable(indicator.getTemplate()).map(ref -> catalogue.get().indicator(ref)
                .map(TemplateDialog::words).orElseGet(ref::toString)).orElse(Messages.Indicator_fromTemplate);
        text.show(words);
    }

    private void choose() {
        active.commitPending();
        new TemplateDialog(control.getShell(), catalogue.get().indicators()).ask().ifPresent(chosen);
    }
}
