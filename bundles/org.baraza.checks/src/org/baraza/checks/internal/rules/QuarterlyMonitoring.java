package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.DueEvaluations;
import org.baraza.analysis.Vocabulary;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.threeten.extra.YearQuarter;

/**
 * Each quarter of an activity has its evaluation once it is over. Nothing is due after it is finished or cancelled, or
 * while a decision rests it; what was due before still is.
 */
public final class QuarterlyMonitoring extends MonitoringRule {

    private static final int NAMED = 3;

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        List<YearQuarter> missing = DueEvaluations.missing(activity, context.asOf());
        return missing.isEmpty() ? Stream.empty()
                : Stream.of(context.finding(activity).at("evaluations").says(Messages.Monitoring_quarterly,
                        context.name(activity), missing.size(), latest(missing, context.vocabulary())));
    }

    private static String latest(List<YearQuarter> quarters, Vocabulary vocabulary) {
        String named = Texts.list(quarters.stream().skip(Math.max(0, quarters.size() - NAMED))
                .map(vocabulary::of));
        return quarters.size() > NAMED ? "…, " + named : named;
    }
}
