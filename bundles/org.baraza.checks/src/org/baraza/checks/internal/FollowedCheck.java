package org.baraza.checks.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.ElementCheck;
import org.baraza.checks.Finding;
import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.core.runtime.CoreException;

/** One check that follows a document: run again when something changed that it read, element by element if it can be. */
final class FollowedCheck {

    /** A run that has begun: what gives the findings, and what ends the following. */
    private record Started(Supplier<BySeverity> findings, Runnable end) {
    }

    private final ContributedCheck contributed;
    private final CheckSubject subject;
    private final CheckContext context;
    private final Derived<Judged> judged;
    private Started started;

    FollowedCheck(ContributedCheck contributed, CheckSubject subject, Supplier<Waivers> waivers) {
        this.contributed = contributed;
        this.subject = subject;
        context = subject.seenBy(contributed.info());
        judged = subject.analyses().derivations()
                .value(() -> Judged.of(info(), this::findings, waivers.get()));
    }

    CheckInfo info() {
        return contributed.info();
    }

    Judged judged() {
        return judged.get();
    }

    void close() {
        judged.close();
        if (started != null) {
            started.end().run();
        }
    }

    private Optional<BySeverity> findings() throws CoreException {
        Check check = contributed.check();
        if (!check.canJudge(context)) {
            return Optional.empty();
        }
        if (started == null) {
            started = start(check);
        }
        return Optional.of(started.findings().get());
    }

    private Started start(Check check) {
        Derivations all = subject.analyses().derivations();
        if (check instanceof ElementCheck<?> each) {
            return byElement(each, context, all);
        }
        Derived<BySeverity> whole = all.value(() -> BySeverity.of(check.check(context)));
        return new Started(whole, whole::close);
    }

    private static <E extends StrategyElement> Started byElement(ElementCheck<E> check, CheckContext context,
            Derivations all) {
        DerivedPerElement<E, List<Finding>> each = all.perElement(() -> check.elements(context),
                element -> List.copyOf(check.judge(element, context))); // which takes less room
        return new Started(new Joined(each), each::close);
    }

    /** What was found in all elements; joined anew when something else was found in one. */
    private static final class Joined implements Supplier<BySeverity> {

        private static final Function<List<List<Finding>>, BySeverity> SUMMARY = lists -> BySeverity
                .of(lists.stream().flatMap(List::stream).toList());

        private final DerivedPerElement<?, List<Finding>> each;
        private BySeverity all = BySeverity.NOTHING;
        private int edition = -1;

        private Joined(DerivedPerElement<?, List<Finding>> each) {
            this.each = each;
        }

        @Override
        public BySeverity get() {
            int now = each.edition();
            if (now != edition) {
                all = BySeverity.joined(each.summaries(SUMMARY));
                edition = now;
            }
            return all;
        }
    }
}
