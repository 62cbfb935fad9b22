package org.baraza.rcp.internal.creation;

import java.util.Locale;

import org.baraza.analysis.Vocabulary;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Scope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;

/** Whom the strategy binds, and for how long. */
final class PeriodPage extends BeginningPage {

    private final Vocabulary vocabulary = Vocabulary.of(Locale.getDefault());
    private Label until;

    PeriodPage(Beginning beginning) {
        super(beginning, Messages.Period_title, Messages.Period_explained);
    }

    @Override
    void fill(Form form) {
        form.label(Messages.Period_scope);
        scope(form, Scope.SYSTEM, Messages.Period_scope_system_note);
        form.label("");
        scope(form, Scope.COORDINATOR, Messages.Period_scope_office_note);
        form.choice(Messages.Period_first, beginning().firstChoices(), beginning().first(), vocabulary::of, quarter -> {
            beginning().setFirst(quarter);
            show();
        });
        form.choice(Messages.Period_for, Beginning.YEARS, beginning().years(), years -> NLS.bind(Messages.Period_years, years),
                years -> {
                    beginning().setYears(years);
                    show();
                });
        until = form.note(untilWords());
        form.note(Messages.Period_source);
    }

    private void scope(Form form, Scope bound, String note) {
        form.radio(Words.of(bound, Locale.getDefault()), beginning().scope() == bound, () -> beginning().setScope(bound));
        form.note(note);
    }

    private void show() {
        until.setText(untilWords());
        judge();
    }

    private String untilWords() {
        return NLS.bind(Messages.Period_until, vocabulary.of(beginning().last()));
    }
}
