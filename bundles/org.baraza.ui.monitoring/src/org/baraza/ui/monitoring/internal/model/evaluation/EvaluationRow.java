package org.baraza.ui.monitoring.internal.model.evaluation;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;

/**
 * An activity in a quarter. @param evaluation empty while nobody has evaluated it
 * @param former its evaluations of the quarters before, the latest first
 */
public record EvaluationRow(Activity activity, String number, String name, Optional<Evaluation> evaluation,
        List<Evaluation> former) {
}
