package org.baraza.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.baraza.ui.internal.Messages;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for one of many codes, with a list that is searched as one types. */
final class PickDialog extends ElementListSelectionDialog {

    /**
     * @param name what is asked for, such as "Currency"
     * @param words what a code is called
     */
    PickDialog(Shell parent, String name, List<String> codes, UnaryOperator<String> words, String present) {
        super(parent, LabelProvider.createTextProvider(code -> words.apply((String) code)));
        setTitle(name);
        setMessage(Messages.Pick_search);
        setMatchEmptyString(true);
        setMultipleSelection(false);
        setFilter("*");
        setElements(codes.toArray());
        setInitialElementSelections(List.of(present));
    }

    /** @return what was chosen; empty if the person would rather not */
    Optional<String> ask() {
        return open() == OK ? Optional.ofNullable((String) getFirstResult()) : Optional.empty();
    }
}
