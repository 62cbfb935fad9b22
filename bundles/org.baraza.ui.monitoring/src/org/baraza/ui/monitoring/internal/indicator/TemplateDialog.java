package org.baraza.ui.monitoring.internal.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Words;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

/** Asks for one of the catalogue's indicators, with a list that is searched as one types. */
final class TemplateDialog extends ElementListSelectionDialog {

    private static final int WIDTH = 90;
    private static final int ROWS = 18;

    TemplateDialog(Shell parent, List<IndicatorTemplate> templates) {
        super(parent, LabelProvider.createTextProvider(TemplateDialog::words));
        setTitle(Messages.Indicator_fromTemplate.replace("…", ""));
        setMessage(Messages.Indicator_searchTemplate);
        setMatchEmptyString(true);
        setMultipleSelection(false);
        setSize(WIDTH, ROWS);
        setElements(templates.toArray());
    }

    @Override
    protected FilteredList createFilteredList(Composite parent) {
        FilteredList list = super.createFilteredList(parent);
        list.setFilterMatcher(new WordMatcher(TemplateDialog::words));
        return list;
    }

    /** @return what was chosen; empty if the person would rather not */
    Optional<IndicatorTemplate> ask() {
        return open() == OK ? Optional.ofNullable((IndicatorTemplate) getFirstResult()) : Optional.empty();
    }

    static String words(Object element) {
        IndicatorTemplate template = (IndicatorTemplate) element;
        return LocalTexts.text(template.getName(), Locale.getDefault()) + " · "
                + Words.of(template.getLevel(), Locale.getDefault());
    }
}
