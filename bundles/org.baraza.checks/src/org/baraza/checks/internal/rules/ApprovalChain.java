package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.TaskProgress;
import org.baraza.catalogue.ProfileValues;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.eclipse.osgi.util.NLS;

/** Who approves is named before approval begins, and what was approved has not changed since. */
public final class ApprovalChain implements Check {

    private static final EntryRef DRAFTING = EntryRef.of("eca-guidelines", "drafting");
    private static final EntryRef APPROVAL = EntryRef.of("eca-guidelines", "approval-launch");

    @Override
    public List<Finding> check(CheckContext context) {
        Strategy strategy = context.strategy();
        Optional<Approval> approval = Optional.ofNullable(strategy.getApproval());
        boolean named = approval.filter(ApprovalChain::isNamed).isPresent();
        if (!named && approvalHasBegun(strategy)) {
            FindingBuilder finding = approval.map(known -> context.finding(known).at("chain"))
                    .orElseGet(() -> context.finding(strategy).at("approval"));
            context.limits().text(ProfileValues.APPROVAL_CHAIN)
                    .filter(bodies -> approval.stream().allMatch(ApprovalChain::saysNothing))
                    .ifPresent(bodies -> finding.fix(NLS.bind(Messages.Approval_chainFix, bodies), () -> name(bodies, strategy)));
            return List.of(finding.says(Messages.Approval_chain));
        }
        return ApprovedPlan.of(strategy)
                .filter(plan -> plan.changes() > 0)
                .map(plan -> context.finding(plan.snapshot()).says(Messages.Approval_changed,
                        context.name(plan.snapshot()), plan.changes()))
                .stream().toList();
    }

    /** As a profile does that is taken. */
    private static void name(String bodies, Strategy strategy) {
        if (strategy.getApproval() == null) {
            strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
        }
        strategy.getApproval().getChain().clear();
        for (String body : bodies.split(ProfileValues.SEPARATOR)) {
            ApprovalStep step = StrategyFactory.eINSTANCE.createApprovalStep();
            step.setBody(body);
            strategy.getApproval().getChain().add(step);
        }
    }

    /** Whether nothing is lost with its steps: none was decided, dated or commented. */
    private static boolean saysNothing(Approval approval) {
        return approval.getChain().stream().allMatch(step -> step.getDecision() == ApprovalDecision.PENDING
                && step.getDate() == null && Texts.isBlank(step.getComment()));
    }

    private static boolean isNamed(Approval approval) {
        return approval.getChain().stream().anyMatch(step -> !Texts.isBlank(step.getBody()));
    }

    private static boolean approvalHasBegun(Strategy strategy) {
        boolean approved = strategy.getApproval() != null && !strategy.getApproval().getSnapshots().isEmpty();
        return approved || strategy.getPhases().stream().anyMatch(phase -> isDrafted(phase)
                || APPROVAL.equals(phase.getTemplate()) && phase.getTasks().stream().anyMatch(TaskProgress::isDone));
    }

    private static boolean isDrafted(Phase phase) {
        return DRAFTING.equals(phase.getTemplate()) && !phase.getTasks().isEmpty()
                && phase.getTasks().stream().allMatch(TaskProgress::isDone);
    }
}
