package org.baraza.session.internal;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.ElementCheck;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/** Checks of a third party; one counts how often it looks. */
public final class CountingChecks {

    private static int judged;

    private CountingChecks() {
    }

    /** How many activities {@link Risks} has looked at. */
    static int judged() {
        return judged;
    }

    /** Finds every element whose label is long, wherever it stands. */
    public static final class LongLabels implements Check {

        @Override
        public List<Finding> check(CheckContext context) {
            Iterable<EObject> all = context.strategy()::eAllContents;
            Stream.Builder<Finding> findings = Stream.builder();
            for (EObject object : all) {
                if (object instanceof StrategyElement element && Labels.of(element).length() > 40) {
                    findings.add(context.finding(element).says("Shorten " + context.name(element)));
                }
            }
            return findings.build().toList();
        }
    }

    /** Fails for an item without a date, and finds those of groups that are not primary. */
    public static final class RaisedBy implements Check {

        @Override
        public List<Finding> check(CheckContext context) {
            return context.strategy().getFeedback().stream()
                    .filter(item -> item.getDate().isBefore(context.asOf()) && isMinor(item, context))
                    .map(item -> context.finding(item).says("Ask " + item.getGroup().getName())).toList();
        }

        private static boolean isMinor(FeedbackItem item, CheckContext context) {
            return item.getGroup() != null && context.matrix().placement(item.getGroup()).place().isEmpty();
        }
    }

    /** Finds activities with a risk. */
    public static final class Risks implements ElementCheck<Activity> {

        @Override
        public List<Activity> elements(CheckContext context) {
            return context.activities();
        }

        @Override
        public List<Finding> judge(Activity activity, CheckContext context) {
            judged++;
            String risk = activity.getRisk() == null ? "" : activity.getRisk();
            return risk.isEmpty() ? List.of() : List.of(context.finding(activity).at("risk").says(
                    context.name(activity) + " for " + Labels.language(activity) + risk.charAt(risk.length() - 1)));
        }
    }
}
