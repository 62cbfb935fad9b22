package org.baraza.ui;

import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.internal.Messages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Waives findings for a written reason, and takes waivers back; each is one undo step. */
public record Waiving(ActiveSession active, Optional<Author> author) {

    /** Asks why the team can live with the finding; without a reason nothing happens. */
    public void waive(Shell shell, Finding finding) {
        WaiveDialog dialog = new WaiveDialog(shell, finding);
        if (dialog.open() == Window.OK) {
            active.session().ifPresent(session -> active.change(label(Messages.Details_waiveLabel, finding),
                    () -> session.strategy().getWaivers().add(waiver(session, finding, dialog.reason()))));
        }
    }

    public void takeBack(Waived waived) {
        active.change(label(Messages.Findings_takeBackLabel, waived.finding()),
                () -> EcoreUtil.remove(waived.waiver()));
    }

    private static String label(String pattern, Finding finding) {
        return NLS.bind(pattern, finding.check().name());
    }

    private Waiver waiver(Session session, Finding finding, String reason) {
        Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
        waiver.setCheck(finding.checkId());
        waiver.setElement(finding.element().getId());
        waiver.setReason(reason);
        waiver.setBy(author.orElseGet(Author::account).name());
        waiver.setOn(session.asOf());
        return waiver;
    }
}
