package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.approval.ApprovedVersions;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The chain of approval and the versions that were approved. */
public record Approvals(Door door, Strategy strategy) {

    /** A person or body at the end of the chain. */
    public ApprovalStep addStep() {
        ApprovalStep step = StrategyFactory.eINSTANCE.createApprovalStep();
        in(NLS.bind(Messages.Part_add, Messages.Approval_body), approval -> approval.getChain().add(step));
        return step;
    }


    /** Keeps the document as it is now. Nobody can change what is kept. */
    public Snapshot keep(String version, String author, LocalDate day) {
        Snapshot snapshot = ApprovedVersions.keep(strategy, version, author, day);
        in(NLS.bind(Messages.Approval_keepStep, version), approval -> approval.getSnapshots().add(snapshot));
        return snapshot;
    }

    /** "1.0" for the first one, then the next whole number. */
    public String nextVersion() {
        int kept = Optional.ofNullable(strategy.getApproval()).map(approval -> approval.getSnapshots().size()).orElse(0);
        return kept + 1 + ".0";
    }

    private void in(String label, Consumer<Approval> body) {
        door.change(label, () -> {
            if (strategy.getApproval() == null) {
                strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
            }
            body.accept(strategy.getApproval());
        });
    }
}
