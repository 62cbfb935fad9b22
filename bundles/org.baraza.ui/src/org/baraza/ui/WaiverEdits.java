package org.baraza.ui;

import java.util.function.BiConsumer;

import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.session.Session;
import org.baraza.ui.internal.Messages;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Waives findings, and takes waivers back; each is one undo step. */
record WaiverEdits(BiConsumer<String, Runnable> door, Session session) {

    public void waive(Finding finding, String reason, String by) {
        Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
        waiver.setCheck(finding.checkId());
        waiver.setElement(finding.element().getId());
        waiver.setReason(reason);
        waiver.setBy(by);
        waiver.setOn(session.asOf());
        door.accept(label(Messages.Details_waiveLabel, finding), () -> session.strategy().getWaivers().add(waiver));
    }

    public void takeBack(Waived waived) {
        door.accept(label(Messages.Findings_takeBackLabel, waived.finding()), () -> EcoreUtil.remove(waived.waiver()));
    }

    private static String label(String pattern, Finding finding) {
        return NLS.bind(pattern, finding.check().name());
    }
}
