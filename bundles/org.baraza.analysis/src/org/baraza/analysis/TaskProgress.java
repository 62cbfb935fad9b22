package org.baraza.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.Answer;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.DocumentKind;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Introduction;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Task;
import org.baraza.model.strategy.Team;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How far a task of the guidelines' phases is, as the document itself shows: so many parts are there, of those that belong
 * to it. What only people can tell, such as that the draft was reviewed, they tick.
 */
public record TaskProgress(int done, int total) {

    private static final String PACK = "eca-guidelines";

    /** By the id of the task's template. */
    private static final Map<String, Function<Strategy, TaskProgress>> SHOWN = Map.ofEntries(
            Map.entry("team", TaskProgress::team),
            Map.entry("prioritization", strategy -> all(strategy.getStakeholders(), group -> isPlaced(group, strategy), 1)),
            Map.entry("workshop-plan", strategy -> one(part(strategy.getTeam(), Team::getWorkshops).stream()
                    .anyMatch(workshop -> workshop.getFirst() != null))),
            Map.entry("nsds-review", strategy -> one(strategy.getAlignedDocuments().stream().anyMatch(TaskProgress::isRead))),
            Map.entry("introduction", strategy -> all(part(strategy.getIntroduction(), Introduction::getAnswers),
                    TaskProgress::isAnswered, 1)),
            Map.entry("objectives", strategy -> all(strategy.getObjectives(), TaskProgress::isSmart,
                    Limits.of(strategy).whole(Limit.OBJECTIVES_LEAST))),
            Map.entry("vision-mission", strategy -> count(2, Stream.of(strategy.getVision(), strategy.getMission())
                    .filter(TaskProgress::isWritten).count())),
            Map.entry("values", strategy -> all(strategy.getValues(), TaskProgress::isDefined,
                    Limits.of(strategy).whole(Limit.VALUES_LEAST))),
            Map.entry("means-of-engagement", TaskProgress::means),
            Map.entry("monitoring-evaluation", strategy -> all(strategy.getObjectives(), TaskProgress::isMeasured, 1)),
            Map.entry("approval-chain", strategy -> one(!chain(strategy).isEmpty())),
            Map.entry("sign", strategy -> all(chain(strategy),
                    step -> step.getDecision() == ApprovalDecision.APPROVED, 1)),
            Map.entry("launch", strategy -> one(strategy.getApproval() != null
                    && strategy.getApproval().getLaunchDate() != null)));

    /** Empty for a task that only people can judge. */
    public static Optional<TaskProgress> of(Task task) {
        EObject root = EcoreUtil.getRootContainer(task);
        return Optional.ofNullable(task.getTemplate()).flatMap(TaskProgress::shown)
                .filter(shown -> root instanceof Strategy).map(shown -> shown.apply((Strategy) root));
    }

    /** Whether a task is done: the document shows it, whoever ticked it before; where it can't, somebody says so. */
    public static boolean isDone(Task task) {
        return of(task).map(TaskProgress::isComplete).orElseGet(task::isDone);
    }

    public boolean isComplete() {
        return done >= total;
    }

    public boolean hasBegun() {
        return done > 0;
    }

    private static Optional<Function<Strategy, TaskProgress>> shown(EntryRef template) {
        return template.pack().filter(PACK::equals).map(pack -> SHOWN.get(template.entry()));
    }

    /** A lead, a writer, and somebody of each kind of expertise. */
    private static TaskProgress team(Strategy strategy) {
        Collection<Member> named = part(strategy.getTeam(), Team::getMembers).stream()
                .filter(member -> isGiven(member.getName())).toList();
        long expertise = Stream.of(Expertise.values())
                .filter(kind -> named.stream().anyMatch(member -> member.getExpertise().contains(kind))).count();
        long heads = strategy.getTeam() == null ? 0 : Stream.of(strategy.getTeam().getLead() != null,
                !strategy.getTeam().getWriters().isEmpty()).filter(there -> there).count();
        return count(Expertise.values().length + 2, expertise + heads);
    }

    private static TaskProgress means(Strategy strategy) {
        List<Activity> activities = strategy.getObjectives().stream()
                .flatMap(objective -> objective.getActivities().stream()).toList();
        return all(activities, TaskProgress::isPlanned,
                Math.max(1, strategy.getObjectives().size()) * Limits.of(strategy).whole(Limit.ACTIVITIES_LEAST));
    }

    private static boolean isPlanned(Activity activity) {
        return !activity.getGroups().isEmpty() && (activity.getLead() != null || isGiven(activity.getLeadPerson()))
                && !activity.getCosts().isEmpty() && activity.getFirstQuarter() != null
                && activity.getLastQuarter() != null && activity.getTarget() != null;
    }

    private static boolean isPlaced(StakeholderGroup group, Strategy strategy) {
        boolean top = group.getDesired() != null
                && group.getDesired() >= Limits.of(strategy).number(Limit.CUT_DESIRED).doubleValue();
        return group.getCurrent() != null && group.getDesired() != null && (!top || group.getRank() != null);
    }

    private static boolean isRead(AlignedDocument document) {
        return document.getKind() == DocumentKind.NSDS && !document.getObjectives().isEmpty();
    }

    private static boolean isAnswered(Answer answer) {
        return isGiven(answer.getText());
    }

    private static boolean isSmart(Objective objective) {
        return Stream.of(objective.getStatement(), objective.getStrategic(), objective.getMeasurable(),
                objective.getAchievable(), objective.getRelevant(), objective.getTimely()).allMatch(TaskProgress::isGiven);
    }

    private static boolean isWritten(Statement statement) {
        return statement != null && isGiven(statement.getText());
    }

    private static boolean isDefined(CoreValue value) {
        return isGiven(value.getName()) && isGiven(value.getMeaning());
    }

    private static boolean isMeasured(Objective objective) {
        return objective.getIndicators().stream().map(indicator -> indicator.getLevel()).distinct().count() > 1;
    }

    private static List<ApprovalStep> chain(Strategy strategy) {
        return part(strategy.getApproval(), Approval::getChain).stream().filter(step -> isGiven(step.getBody())).toList();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static <O, P> Collection<P> part(O owner, Function<O, ? extends Collection<P>> parts) {
        return Objects.isNull(owner) ? List.of() : parts.apply(owner);
    }

    private static TaskProgress one(boolean there) {
        return count(1, there ? 1 : 0);
    }

    private static <P> TaskProgress all(Collection<P> parts, Predicate<P> isDone, int least) {
        return count(Math.max(parts.size(), least), parts.stream().filter(isDone).count());
    }

    private static TaskProgress count(int total, long done) {
        return new TaskProgress((int) done, total);
    }
}
