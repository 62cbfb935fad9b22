package org.baraza.ui.strategy.internal;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.ValueChoices;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The values, from the guidelines' list or one's own, each with what it means here. */
final class ValuesPage extends ListsPage {

    private final Catalogue catalogue;
    private final PartList<CoreValue> values;

    ValuesPage(Composite parent, ActiveSession active, Optional<Author> author, Catalogue catalogue) {
        super(Sheet.VALUES, parent, active, author);
        this.catalogue = catalogue;
        page().title(Messages.Page_values, Messages.Values_explained);
        values = list(Optional.of(Messages.Values_one), (fields, value) -> {
            fields.line(Messages.Values_name, Literals.CORE_VALUE__NAME);
            fields.text(Messages.Values_meaning, Literals.CORE_VALUE__MEANING, 2);
        });
        ToolRow tools = tools();
        tools.push(Messages.Values_own, "add", () -> add(StrategyFactory.eINSTANCE.createCoreValue()));
        tools.offer(Messages.Values_list, "catalogue", this::offer);
    }

    @Override
    void fill(Strategy strategy) {
        values.show(strategy.getValues());
    }

    private void offer(Menu menu) {
        page().active().session().map(Session::strategy).ifPresent(strategy -> {
            ValueChoices choices = new ValueChoices(strategy, catalogue);
            for (ValueTemplate template : choices.open()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(LocalTexts.text(template.getName(), Locale.getDefault()));
                item.setToolTipText(LocalTexts.text(template.getMeaning(), Locale.getDefault()));
                item.addListener(SWT.Selection, event -> add(choices.value(template)));
            }
        });
    }

    private void add(CoreValue value) {
        page().active().session().map(Session::strategy).ifPresent(strategy -> {
            edits().add(NLS.bind(Messages.Part_add, Messages.Values_one), strategy.getValues(), value);
            boolean named = value.getName() != null;
            reveal(value, Optional.of(named ? Literals.CORE_VALUE__MEANING : Literals.CORE_VALUE__NAME));
        });
    }
}
