package org.baraza.ui.monitoring.internal.model.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** What is done to evaluations. */
public record EvaluationEdits(YearQuarter quarter, LocalDate on, String by) {

    /** There is one evaluation of a quarter at most. */
    public Optional<Edit> begin(EvaluationRow row) {
        return row.evaluation().isPresent() ? Optional.empty()
                : Optional.of(new Edit(NLS.bind(Messages.Edit_evaluate, row.name()), () -> {
                    Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
                    evaluation.setQuarter(quarter);
                    evaluation.setRecordedOn(on);
                    evaluation.setRecordedBy(by);
                    row.activity().getEvaluations().add((int) row.activity().getEvaluations().stream()
                            .filter(one -> one.getQuarter() != null && one.getQuarter().isBefore(quarter)).count(),
                            evaluation);
                }));
    }

    public Edit delete(Evaluation evaluation) {
        return new Edit(Messages.Edit_deleteEvaluation, () -> EcoreUtil.remove(evaluation));
    }

    /** Says that a change carries a decision out, or takes that back. */
    public Edit link(Evaluation evaluation, ChangeRecord change) {
        return new Edit(Messages.Edit_evaluationChanges, () -> {
            if (!evaluation.getChanges().remove(change.getId())) {
                evaluation.getChanges().add(change.getId());
            }
        });
    }
}
