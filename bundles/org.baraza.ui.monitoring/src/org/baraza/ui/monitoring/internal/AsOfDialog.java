package org.baraza.ui.monitoring.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Asks for any day that everything is to be judged by. */
final class AsOfDialog extends InputDialog {

    private final Forms forms;

    AsOfDialog(Shell parent, Forms forms, LocalDate present) {
        super(parent, Messages.AsOf_title, Messages.AsOf_choose, forms.date(present), typed -> forms.readDate(typed)
                .isPresent() ? null : NLS.bind(Messages.Refused_date, typed, forms.date(present)));
        this.forms = forms;
    }

    /** @return the day; empty if the person would rather not */
    Optional<LocalDate> ask() {
        return open() == OK ? forms.readDate(getValue()) : Optional.empty();
    }
}
