package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Suggestions;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.eclipse.osgi.util.NLS;

/** An activity has a target indicator. What that indicator lacks is the affair of another rule. */
public final class ActivityTarget extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        Indicator target = activity.getTarget();
        if (target != null && !Texts.isBlank(target.getName())) {
            return Stream.empty();
        }
        FindingBuilder finding = context.finding(activity).at("target");
        Catalogue catalogue = context.catalogue();
        suggested(activity, catalogue).ifPresent(template -> finding.fix(
                NLS.bind(Messages.Activities_targetFix, LocalTexts.text(template.getName(), context.locale())),
                () -> activity.setTarget(Suggestions.indicator(template, catalogue, Labels.language(activity)))));
        return Stream.of(finding.says(Messages.Activities_target, context.name(activity)));
    }

    /** The first indicator that the catalogue suggests for the tactic. */
    private static Optional<IndicatorTemplate> suggested(Activity activity, Catalogue catalogue) {
        Optional<Tactic> tactic = Plan.tactic(activity).flatMap(catalogue::tactic);
        return tactic.flatMap(known -> Suggestions.indicators(known, catalogue).stream().findFirst());
    }
}
