package org.baraza.session.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.catalogue.ProfileValues;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;

/** The approval chain of a document, which follows the profile until the team changes it or somebody decides. */
record ApprovalBodies(Strategy strategy) {

    /** Whether the chain is still as the profile once gave it, with nothing decided; an empty one is. */
    boolean follows(Optional<String> given) {
        List<ApprovalStep> chain = chain();
        boolean untouched = chain.stream().allMatch(step -> step.getDecision() == ApprovalDecision.PENDING
                && step.getDate() == null && step.getComment() == null);
        return chain.isEmpty() || untouched && given.filter(bodies(chain)::equals).isPresent();
    }

    /** @param bodies as the profile gives them; null for none */
    void follow(String bodies) {
        List<String> names = bodies == null ? List.of() : List.of(bodies.split(ProfileValues.SEPARATOR));
        if (!names.equals(chain().stream().map(ApprovalStep::getBody).toList())) {
            Approval approval = approval();
            approval.getChain().clear();
            names.stream().map(ApprovalBodies::step).forEach(approval.getChain()::add);
        }
    }

    private List<ApprovalStep> chain() {
        return Optional.ofNullable(strategy.getApproval()).map(Approval::getChain).map(List::copyOf).orElse(List.of());
    }

    private static String bodies(List<ApprovalStep> chain) {
        return chain.stream().map(step -> Objects.requireNonNullElse(step.getBody(), ""))
                .collect(Collectors.joining(ProfileValues.SEPARATOR));
    }

    private Approval approval() {
        if (strategy.getApproval() == null) {
            strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
        }
        return strategy.getApproval();
    }

    private static ApprovalStep step(String body) {
        ApprovalStep step = StrategyFactory.eINSTANCE.createApprovalStep();
        step.setBody(body);
        return step;
    }
}
