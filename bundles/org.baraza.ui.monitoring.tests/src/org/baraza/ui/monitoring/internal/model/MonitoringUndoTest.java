package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;
import org.baraza.ui.monitoring.internal.model.close.MonthClosing;
import org.baraza.ui.monitoring.internal.model.evaluation.EvaluationEdits;
import org.baraza.ui.monitoring.internal.model.evaluation.Evaluations;
import org.baraza.ui.monitoring.internal.model.event.EventEdits;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackEdits;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.model.round.RoundEdits;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;
import org.baraza.ui.monitoring.internal.model.sheet.Categories;
import org.baraza.ui.monitoring.internal.model.sheet.DayValue;
import org.baraza.ui.monitoring.internal.model.sheet.IndicatorEdits;
import org.baraza.ui.monitoring.internal.model.sheet.OnePack;
import org.baraza.ui.monitoring.internal.model.sheet.ValueEdits;
import org.threeten.extra.YearQuarter;

/** All that the Monitoring room does to reports, measurements, months and feedback. */
class MonitoringUndoTest extends UndoContract {

    private static final Forms FORMS = new Forms(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private static final Map<LedgerColumn, List<String>> TYPED = new EnumMap<>(Map.of(
            LedgerColumn.DATE, List.of("30/06/2026", "31/12/2026", "30/06/2025", "soon"),
            LedgerColumn.MEASURED, List.of("", "40", "12.5"), LedgerColumn.TARGET, List.of("", "60", "many"),
            LedgerColumn.NOTE, List.of("", "Counted twice")));

    private static final Catalogue CATALOGUE = OnePack.catalogue();
    private static final YearQuarter QUARTER = YearQuarter.of(2026, 3);
    private static final EvaluationEdits EVALUATIONS = new EvaluationEdits(QUARTER, TODAY, "Awa Maro");

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).groups(12).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(RoundEdits.class, Set.of(), MonthClosing.class, Set.of("isClosed", "canClose", "question", "told", "since", "changed", "listed"),
                FeedbackEdits.class, Set.of(), EvaluationEdits.class, Set.of(), EventEdits.class, Set.of(),
                IndicatorEdits.class, Set.of(), ValueEdits.class, Set.of(), LedgerEdits.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("RoundEdits.enter", (session, random) -> {
            Round round = round(session, random);
            RoundRow row = any(round.rows(), random);
            if (row != null) {
                make(session, edits(round).enter(row, entry(random)));
            }
        });
        commands.put("RoundEdits.sameForAll", (session, random) -> {
            Round round = round(session, random);
            make(session, edits(round).sameForAll(round));
        });
        commands.put("MonthClosing.close", (session, random) -> make(session,
                closing(session, random).close(TODAY, "Awa Maro", day -> session.findings())));
        commands.put("MonthClosing.reopen", (session, random) -> make(session, closing(session, random).reopen()));
        FeedbackEdits feedback = new FeedbackEdits(TODAY);
        commands.put("FeedbackEdits.add", (session, random) -> make(session,
                Optional.of(feedback.add(session.strategy(), (strategy, item) -> item.setTopic("Prices")))));
        commands.put("FeedbackEdits.delete", item((session, item, random) -> feedback.delete(item)));
        commands.put("FeedbackEdits.raised", item((session, item, random) -> feedback.raised(item, day(random))));
        commands.put("FeedbackEdits.due", item((session, item, random) -> feedback.due(item, day(random))));
        commands.put("FeedbackEdits.group", item((session, item, random) -> feedback.group(item,
                Optional.ofNullable(any(session.strategy().getStakeholders(), random)))));
        commands.put("FeedbackEdits.decide", item((session, item, random) -> feedback.decide(item,
                any(FeedbackDecision.VALUES, random))));
        commands.put("FeedbackEdits.state", item((session, item, random) -> feedback.state(item,
                any(FeedbackState.VALUES, random))));
        commands.put("FeedbackEdits.concern", item((session, item, random) -> feedback.concern(item,
                any(session.strategy().getObjectives(), random))));
        EventEdits events = new EventEdits(TODAY);
        commands.put("EventEdits.add", (session, random) -> Optional.ofNullable(any(session.analyses().activities(), random))
                .ifPresent(activity -> make(session, Optional.of(events.add(activity, (of, event) -> event.setTitle("Day"))))));
        commands.put("EventEdits.delete", event((session, event, random) -> events.delete(event)));
        commands.put("EventEdits.date", event((session, event, random) -> events.date(event, day(random))));
        commands.put("EventEdits.move", event((session, event, random) -> events.move(event,
                any(session.analyses().activities(), random))));
        commands.put("EventEdits.group", event((session, event, random) -> events.group(event,
                any(session.strategy().getStakeholders(), random))));
        commands.put("EventEdits.count", event((session, event, random) -> events.count(event,
                StrategyPackage.eINSTANCE.getEngagementEvent_Women(), "Women",
                Optional.of(random.nextInt(40)).filter(count -> count > 0))));
        commands.put("EventEdits.link", event((session, event, random) -> events.link(event, "Minutes", "minutes.pdf")));
        commands.put("EventEdits.unlink", (session, random) -> Optional.ofNullable(any(events(session)
                .flatMap(event -> event.getLinks().stream()).toList(), random))
                .ifPresent(link -> make(session, Optional.of(events.unlink(link)))));
        IndicatorEdits indicators = new IndicatorEdits(CATALOGUE);
        commands.put("IndicatorEdits.add", (session, random) -> Optional.ofNullable(any(session.strategy().getObjectives(),
                random)).ifPresent(objective -> make(session, indicators.add(objective, (owner, added) -> { }))));
        commands.put("IndicatorEdits.delete", indicator((session, one, random) -> indicators.delete(one)));
        commands.put("IndicatorEdits.follow", indicator((session, one, random) -> indicators.follow(one,
                any(CATALOGUE.indicators(), random))));
        commands.put("IndicatorEdits.tolerance", indicator((session, one, random) -> indicators.tolerance(one,
                Optional.of(BigDecimal.valueOf(random.nextInt(4))).filter(value -> value.signum() > 0))));
        commands.put("IndicatorEdits.dimensions", indicator((session, one, random) -> indicators.dimensions(one,
                random.nextBoolean() ? "sex, region" : "")));
        commands.put("ValueEdits.paste", (session, random) -> Optional.ofNullable(any(indicators(session), random))
                .ifPresent(one -> make(session, new ValueEdits(one).paste(List.of(value(random), value(random))))));
        commands.put("ValueEdits.take", indicator((session, one, random) -> new ValueEdits(one).take(TODAY
                .minusMonths(random.nextInt(30)), BigDecimal.TEN, "Counted from 2 events",
                List.of(new Categories.Part("sex", "women", BigDecimal.TWO)))));
        commands.put("ValueEdits.categories", (session, random) -> indicators(session).stream()
                .filter(one -> !one.getMeasurements().isEmpty()).findFirst()
                .ifPresent(one -> make(session, Optional.of(new ValueEdits(one).categories(any(one.getMeasurements(), random),
                        List.of(new Categories.Part("sex", "women", BigDecimal.valueOf(random.nextInt(9)))))))));
        commands.put("LedgerEdits.type", ledger((edits, row, random) -> {
            LedgerColumn column = any(List.copyOf(TYPED.keySet()), random);
            return edits.type(row, column, any(TYPED.get(column), random));
        }));
        commands.put("LedgerEdits.delete", ledger((edits, row, random) -> edits.delete(row)));
        commands.put("EvaluationEdits.begin", (session, random) -> Optional.ofNullable(
                any(Evaluations.of(session.analyses(), QUARTER).rows().stream()
                        .filter(row -> row.evaluation().isEmpty()).toList(), random))
                .ifPresent(row -> make(session, EVALUATIONS.begin(row))));
        commands.put("EvaluationEdits.delete", evaluation((session, one) -> EVALUATIONS.delete(one)));
        commands.put("EvaluationEdits.link", evaluation((session, one) -> EVALUATIONS.link(one,
                session.strategy().getHistory().getLast())));
        return commands;
    }

    private static RoundEntry entry(Random random) {
        return new RoundEntry(random.nextInt(5) == 0 ? Optional.empty()
                : Optional.of(ReportedState.values()[random.nextInt(3)]), "", random.nextBoolean() ? ""
                        : Integer.toString(random.nextInt(50)), "");
    }

    private static Round round(Session session, Random random) {
        return Round.of(session.analyses(), YearMonth.of(2026, 1 + random.nextInt(10)));
    }

    private static MonthClosing closing(Session session, Random random) {
        return new MonthClosing(session.analyses(), session.findings(), YearMonth.of(2026, 1 + random.nextInt(9)), FORMS);
    }

    private static Command evaluation(BiFunction<Session, Evaluation, Edit> edit) {
        return (session, random) -> Optional.ofNullable(any(session.analyses().activities().stream()
                .flatMap(activity -> activity.getEvaluations().stream()).toList(), random))
                .filter(one -> !session.strategy().getHistory().isEmpty())
                .ifPresent(one -> make(session, Optional.of(edit.apply(session, one))));
    }

    private interface OfItem {
        Edit of(Session session, FeedbackItem item, Random random);
    }

    private static Command item(OfItem edit) {
        return (session, random) -> Optional.ofNullable(any(session.strategy().getFeedback(), random))
                .ifPresent(item -> make(session, Optional.of(edit.of(session, item, random))));
    }

    private interface OfIndicator {
        Edit of(Session session, Indicator indicator, Random random);
    }

    private static Command indicator(OfIndicator edit) {
        return (session, random) -> Optional.ofNullable(any(indicators(session), random))
                .ifPresent(one -> make(session, Optional.of(edit.of(session, one, random))));
    }

    private interface OfLedger {
        Optional<Edit> of(LedgerEdits edits, LedgerRow row, Random random);
    }

    private static Command ledger(OfLedger edit) {
        return (session, random) -> Optional.ofNullable(any(indicators(session), random)).ifPresent(one -> {
            Unsettled unsettled = new Unsettled();
            LedgerRow row = any(Ledger.of(one, TODAY, FORMS, unsettled).rows(), random);
            make(session, edit.of(new LedgerEdits(one, FORMS, unsettled), row, random));
        });
    }

    private static List<Indicator> indicators(Session session) {
        return List.copyOf(session.analyses().indicators().readings().keySet());
    }

    private static DayValue value(Random random) {
        return new DayValue(TODAY.minusMonths(random.nextInt(30)), Optional.of(BigDecimal.valueOf(random.nextInt(50))),
                random.nextBoolean() ? Optional.empty() : Optional.of(BigDecimal.ONE), Optional.empty());
    }

    private interface OfEvent {
        Edit of(Session session, EngagementEvent event, Random random);
    }

    private static Command event(OfEvent edit) {
        return (session, random) -> Optional.ofNullable(any(events(session).toList(), random))
                .ifPresent(event -> make(session, Optional.of(edit.of(session, event, random))));
    }

    private static Stream<EngagementEvent> events(Session session) {
        return session.analyses().activities().stream().flatMap(activity -> activity.getEvents().stream());
    }

    private static Optional<LocalDate> day(Random random) {
        return Optional.of(TODAY.plusDays(random.nextInt(100))).filter(day -> random.nextInt(4) > 0);
    }

    private static RoundEdits edits(Round round) {
        return new RoundEdits(round.month(), FORMS, TODAY, "Awa Maro");
    }

    static void make(Session session, Optional<Edit> edit) {
        edit.ifPresent(made -> session.change(made.label(), made.body()));
    }
}
