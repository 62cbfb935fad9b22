package org.baraza.ui;

import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.session.Author;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Waives findings for a written reason, and takes waivers back; each is one undo step. */
public record Waiving(ActiveSession active, Optional<Author> author) {

    /** Asks why the team can live with the finding; without a reason nothing happens. */
    public void waive(Shell shell, Finding finding) {
        WaiveDialog dialog = new WaiveDialog(shell, finding);
        if (dialog.open() == Window.OK) {
            edits().ifPresent(edits -> edits.waive(finding, dialog.reason(), author.orElseGet(Author::account).name()));
        }
    }

    public void takeBack(Waived waived) {
        edits().ifPresent(edits -> edits.takeBack(waived));
    }

    private Optional<WaiverEdits> edits() {
        return active.session().map(session -> new WaiverEdits(active::change, session));
    }
}
