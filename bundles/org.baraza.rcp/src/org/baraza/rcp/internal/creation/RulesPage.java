package org.baraza.rcp.internal.creation;

import java.util.Locale;

import org.baraza.model.values.EntryRef;
import org.baraza.ui.Isolated;
import org.eclipse.swt.widgets.Label;

/** The profile whose rules hold, and what the strategy begins with. */
final class RulesPage extends BeginningPage {

    private Label description;

    RulesPage(Beginning beginning) {
        super(beginning, Messages.Rules_title, Messages.Rules_explained);
    }

    @Override
    void fill(Form form) {
        form.choice(Messages.Rules_profile, beginning().profiles(), beginning().profile().orElse(null),
                profile -> beginning().profileName(profile, Locale.getDefault()), profile -> {
                    beginning().setProfile(profile);
                    description.setText(words(profile));
                    description.getParent().layout();
                    judge();
                });
        description = form.note(beginning().profile().map(this::words).orElse(""));
        form.check(Messages.Rules_groups, beginning().withUsualGroups(), beginning()::setUsualGroups);
        form.note(Messages.Rules_groups_note);
    }

    private String words(EntryRef profile) {
        return Isolated.text(beginning().profileDescription(profile, Locale.getDefault()));
    }
}
