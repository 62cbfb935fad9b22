package org.baraza.ui.monitoring.internal.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ButtonText;
import org.baraza.ui.SpokenName;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** The catalogue's indicator that one follows, chosen from a list that is searched as one types. */
final class TemplateField {

    private static final int WIDTH = 90;
    private static final int ROWS = 18;

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
                .map(TemplateField::words).orElseGet(ref::toString)).orElse(Messages.Indicator_fromTemplate);
        text.show(words);
    }

    private void choose() {
        active.commitPending();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(control.getShell(),
                LabelProvider.createTextProvider(TemplateField::words)) {
            @Override
            protected FilteredList createFilteredList(Composite parent) {
                FilteredList list = super.createFilteredList(parent);
                list.setFilterMatcher(new WordMatcher(TemplateField::words));
                return list;
            }
        };
        dialog.setTitle(Messages.Indicator_fromTemplate.replace("…", ""));
        dialog.setMessage(Messages.Indicator_searchTemplate);
        dialog.setMatchEmptyString(true);
        dialog.setMultipleSelection(false);
        dialog.setSize(WIDTH, ROWS);
        dialog.setElements(catalogue.get().indicators().toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IndicatorTemplate template) {
            chosen.accept(template);
        }
    }

    private static String words(Object element) {
        IndicatorTemplate template = (IndicatorTemplate) element;
        return LocalTexts.text(template.getName(), Locale.getDefault()) + " · "
                + Words.of(template.getLevel(), Locale.getDefault());
    }
}
