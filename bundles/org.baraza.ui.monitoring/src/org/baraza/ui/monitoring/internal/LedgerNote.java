package org.baraza.ui.monitoring.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.ui.Icons;
import org.baraza.ui.monitoring.internal.model.Ledger;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.baraza.ui.monitoring.internal.model.LedgerRow;
import org.baraza.ui.monitoring.internal.model.Unsettled;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Says under the ledger why something typed is not in the strategy yet: of the selected row first. */
final class LedgerNote {

    private final CLabel label;

    LedgerNote(Composite parent) {
        label = new CLabel(parent, SWT.NONE);
        label.setMargins(0, 2, 0, 2);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
    }

    /**
     * @param leftOut what of a paste was not taken over, which comes first
     * @return whether the note came or went, so that the ledger has another height
     */
    boolean show(Optional<Ledger> ledger, Optional<LedgerRow> selected, Optional<String> leftOut) {
        List<LedgerRow> rows = ledger.map(Ledger::rows).orElse(List.of());
        Optional<Unsettled.Typed> typed = leftOut.map(why -> new Unsettled.Typed("", why, true))
                .or(() -> Stream.concat(selected.stream(), rows.stream())
                        .flatMap(row -> unsettled(ledger.orElseThrow(), row)).findFirst());
        typed.ifPresent(own -> {
            label.setText(own.why().replace("&", "&&"));
            label.setToolTipText(own.why());
            label.setImage(Icons.image(own.refused() ? "finding-fix" : "finding-note"));
        });
        GridData data = (GridData) label.getLayoutData();
        boolean changes = data.exclude == typed.isPresent();
        if (changes) {
            data.exclude = typed.isEmpty();
            label.setVisible(typed.isPresent());
            label.requestLayout();
        }
        return changes;
    }

    private static Stream<Unsettled.Typed> unsettled(Ledger ledger, LedgerRow row) {
        return Arrays.stream(LedgerColumn.values()).flatMap(column -> ledger.unsettled(row, column).stream())
                .filter(typed -> !typed.why().isEmpty())
                .sorted((one, other) -> Boolean.compare(other.refused(), one.refused()));
    }
}
