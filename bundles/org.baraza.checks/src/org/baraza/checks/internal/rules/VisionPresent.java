package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** There is a vision, and a year that it looks ahead to. */
public final class VisionPresent implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Strategy strategy = context.strategy();
        Statement vision = strategy.getVision();
        if (vision == null || Texts.isBlank(vision.getText())) {
            return List.of(context.finding(vision == null ? strategy : vision).at(vision == null ? "vision" : "text")
                    .says(Messages.Vision_missing));
        }
        return vision.getHorizon() == null ? List.of(withoutHorizon(vision, context)) : List.of();
    }

    private static Finding withoutHorizon(Statement vision, CheckContext context) {
        int years = context.limits().visionYears();
        FindingBuilder finding = context.finding(vision).at("horizon");
        Optional.ofNullable(context.strategy().getFirstQuarter()).map(quarter -> quarter.getYear() + years)
                .ifPresent(year -> finding.fix(NLS.bind(Messages.Vision_horizonFix, Integer.toString(year)),
                        () -> vision.setHorizon(year)));
        return finding.says(Messages.Vision_horizon, years);
    }
}
