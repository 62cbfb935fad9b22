package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Practices;
import org.baraza.analysis.internal.TacticText;
import org.baraza.analysis.internal.Terms;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;

/** What speaks for and against the tactics of the catalogue for one group. */
final class TacticReasons {

    private static final String GUIDELINES = "eca-guidelines";
    private static final EntryRef LITERACY = EntryRef.of(GUIDELINES, "statistical-literacy");
    /** What an office does among itself, or reads and records of users without their taking part. */
    private static final Set<EntryRef> DESK = Stream.of("market-segmentation", "user-database", "culture-shift",
            "web-metrics", "monitoring-system", "onboarding-mechanism").map(id -> EntryRef.of(GUIDELINES, id))
            .collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;
    private final Strategy strategy;
    private final LocalDate asOf;
    private final StakeholderGroup group;
    private final Optional<Quadrant> quadrant;
    private final Optional<UserGroup> userGroup;
    private final Optional<String> stage;
    private final Set<EntryRef> practices;
    private final int mostGroups;

    TacticReasons(Strategy strategy, Catalogue catalogue, LocalDate asOf, Placement placement,
            Optional<String> stage) {
        this.catalogue = catalogue;
        this.strategy = strategy;
        this.asOf = asOf;
        this.group = placement.group();
        this.quadrant = placement.quadrant();
        this.userGroup = Optional.ofNullable(group.getUserGroup()).flatMap(catalogue::userGroup);
        this.stage = stage;
        this.practices = Practices.of(group, strategy);
        this.mostGroups = Limits.of(strategy).groupsPerActivity().most();
    }

    List<Reason> of(Tactic tactic, TacticText text) {
        List<Reason> reasons = new ArrayList<>();
        addIf(isDeskWork(tactic), Reason.of(ReasonKind.ENGAGES_NOBODY), reasons);
        addQuadrant(tactic, reasons);
        addUserGroup(tactic, reasons);
        addTerms(text, reasons);
        addPractice(catalogue.ref(tactic), reasons);
        addPlan(catalogue.ref(tactic), reasons);
        addStage(tactic, reasons);
        catalogue.purposeOf(tactic).ifPresent(purpose -> {
            addLiteracy(purpose, reasons);
            addIntensity(tactic, purpose, reasons);
        });
        return reasons;
    }

    /** A tactic of another pack that makes desk work more specific is desk work. */
    private boolean isDeskWork(Tactic tactic) {
        EntryRef ref = catalogue.ref(tactic);
        return DESK.contains(ref) || tactic.getRefines() != null
                && DESK.contains(tactic.getRefines().within(ref.pack().orElseThrow()));
    }

    private void addQuadrant(Tactic tactic, List<Reason> reasons) {
        if (quadrant.isPresent() && !tactic.getQuadrants().isEmpty()) {
            reasons.add(tactic.getQuadrants().contains(quadrant.get())
                    ? Reason.of(ReasonKind.SUITS_QUADRANT, quadrant.get())
                    : new Reason(ReasonKind.OTHER_QUADRANTS, List.copyOf(tactic.getQuadrants())));
        }
    }

    private void addUserGroup(Tactic tactic, List<Reason> reasons) {
        EntryRef own = group.getUserGroup();
        if (own != null && !tactic.getUserGroups().isEmpty()) {
            String pack = catalogue.ref(tactic).pack().orElseThrow();
            List<EntryRef> named = tactic.getUserGroups().stream().map(ref -> ref.within(pack)).toList();
            reasons.add(named.contains(own)
                    ? Reason.of(ReasonKind.SUITS_USER_GROUP, userGroup.isPresent() ? userGroup.get() : own)
                    : new Reason(ReasonKind.OTHER_USER_GROUPS, named.stream()
                            .<Object>map(ref -> catalogue.userGroup(ref).isPresent()
                                    ? catalogue.userGroup(ref).get()
                                    : ref)
                            .toList()));
        }
    }

    private void addTerms(TacticText text, List<Reason> reasons) {
        addTerms(ReasonKind.ASKED_FOR, Stream.concat(group.getNeeds().stream(), group.getFormats().stream())
                .filter(text::isNamedBy), reasons);
        addTerms(ReasonKind.MATCHES_NEEDS, group.getNeeds().stream()
                .filter(term -> text.answers(term) && !text.isNamedBy(term)), reasons);
        addTerms(ReasonKind.MATCHES_FORMATS, group.getFormats().stream()
                .filter(term -> text.answers(term) && !text.isNamedBy(term)), reasons);
        addTerms(ReasonKind.WANTED_BY_USER_GROUP, userGroup.stream().flatMap(known -> known.getFormats().stream())
                .filter(text::isMeantBy), reasons);
    }

    private static void addTerms(ReasonKind kind, Stream<?> terms, List<Reason> reasons) {
        List<Object> different = terms.distinct().<Object>map(term -> term).toList();
        addIf(!different.isEmpty(), new Reason(kind, different), reasons);
    }

    private void addPractice(EntryRef ref, List<Reason> reasons) {
        boolean practised = practices.contains(ref);
        quadrant.ifPresent(place -> {
            switch (place) {
                case CULTIVATE -> reasons.add(
                        Reason.of(practised ? ReasonKind.PRACTISED_ALREADY : ReasonKind.NEW_TO_GROUP));
                case CROSS_CHECK -> addIf(practised, Reason.of(ReasonKind.IMPROVES_PRACTICE), reasons);
                case MAINTAIN -> reasons.add(
                        Reason.of(practised ? ReasonKind.KEEPS_PRACTICE : ReasonKind.NOTHING_NEW_NEEDED));
                case DROP -> { /* nothing is advised */ }
            }
        });
    }

    private void addPlan(EntryRef ref, List<Reason> reasons) {
        List<Activity> applying = Activities.planned(strategy, asOf)
                .filter(activity -> Practices.tactic(activity).filter(ref::equals).isPresent()).toList();
        List<Activity> own = applying.stream().filter(activity -> activity.getGroups().contains(group)).toList();
        if (!own.isEmpty()) {
            reasons.add(new Reason(ReasonKind.PLANNED_ALREADY, List.copyOf(own)));
        } else {
            List<Activity> open = applying.stream().filter(this::hasRoom).toList();
            addIf(!open.isEmpty(), new Reason(ReasonKind.CAN_JOIN, List.copyOf(open)), reasons);
        }
    }

    private boolean hasRoom(Activity activity) {
        List<StakeholderGroup> groups = activity.getGroups();
        return !groups.isEmpty() && groups.size() < mostGroups && groups.stream()
                .allMatch(other -> Terms.share(group.getNeeds(), other.getNeeds())
                        || Terms.share(group.getFormats(), other.getFormats()));
    }

    private void addStage(Tactic tactic, List<Reason> reasons) {
        List<String> codes = tactic.getSubprocesses();
        if (stage.isPresent() && !codes.isEmpty()) {
            String asked = stage.get();
            boolean serves = codes.stream().anyMatch(code -> code.equals(asked) || code.startsWith(asked + "."));
            reasons.add(serves ? Reason.of(ReasonKind.SERVES_STAGE, asked)
                    : new Reason(ReasonKind.OTHER_STAGES, List.copyOf(codes)));
        }
    }

    private void addLiteracy(PurposeGroup purpose, List<Reason> reasons) {
        Optional<LiteracyLevel> level = Optional.ofNullable(group.getLiteracy())
                .or(() -> userGroup.map(UserGroup::getLiteracy));
        if (level.isPresent() && purpose.ref().equals(LITERACY)) {
            addIf(level.get() == LiteracyLevel.BASIC, Reason.of(ReasonKind.BUILDS_LITERACY, level.get()), reasons);
            addIf(level.get() == LiteracyLevel.ADVANCED, Reason.of(ReasonKind.TOO_ELEMENTARY, level.get()), reasons);
        }
    }

    private static void addIntensity(Tactic tactic, PurposeGroup purpose, List<Reason> reasons) {
        List<Tactic> inOrder = purpose.tactics();
        if (inOrder.size() > 1) {
            addIf(tactic == inOrder.getFirst(), Reason.of(ReasonKind.LEAST_DEMANDING, purpose.purpose()), reasons);
            addIf(tactic == inOrder.getLast(), Reason.of(ReasonKind.MOST_DEMANDING, purpose.purpose()), reasons);
        }
    }

    private static void addIf(boolean holds, Reason reason, List<Reason> reasons) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
