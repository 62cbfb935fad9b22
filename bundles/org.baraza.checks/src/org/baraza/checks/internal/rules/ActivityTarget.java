package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
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
import org.baraza.model.strategy.StrategyFactory;
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
                () -> activity.setTarget(indicator(template, activity, catalogue))));
        return Stream.of(finding.says(Messages.Activities_target, context.name(activity)));
    }

    /** The first indicator that the catalogue suggests for the tactic. */
    private static Optional<IndicatorTemplate> suggested(Activity activity, Catalogue catalogue) {
        Optional<Tactic> tactic = Plan.tactic(activity).flatMap(catalogue::tactic);
        return tactic.flatMap(known -> catalogue.ref(known).pack().flatMap(pack -> known.getIndicators().stream()
                .flatMap(ref -> catalogue.indicator(ref.within(pack)).stream()).findFirst()));
    }

    /** As the template says; its measure, its baseline and its target are the team's to enter. */
    private static Indicator indicator(IndicatorTemplate template, Activity activity, Catalogue catalogue) {
        Indicator indicator = StrategyFactory.eINSTANCE.createIndicator();
        indicator.setTemplate(catalogue.ref(template));
        indicator.setName(LocalTexts.text(template.getName(), Labels.language(activity)));
        indicator.setLevel(template.getLevel());
        indicator.setBasis(template.getBasis());
        indicator.setKind(template.getKind());
        indicator.setDirection(template.getDirection());
        indicator.setFrequency(template.getFrequency());
        indicator.setUnit(template.getUnit());
        return indicator;
    }
}
