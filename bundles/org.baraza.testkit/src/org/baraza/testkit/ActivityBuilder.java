package org.baraza.testkit;

import static org.baraza.testkit.Values.amount;

import java.math.BigDecimal;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.strategy.YearCost;
import org.baraza.model.values.EntryRef;
import org.baraza.model.values.Formats;

/** Describes an activity: a row of the workplan. */
public final class ActivityBuilder extends ElementBuilder<Activity, ActivityBuilder> {

    ActivityBuilder(String name) {
        super(StrategyFactory.eINSTANCE::createActivity);
        then(activity -> activity.setName(name));
    }

    public ActivityBuilder describedAs(String description) {
        return then(activity -> activity.setDescription(description));
    }

    /** Groups of the strategy, by name. */
    public ActivityBuilder engaging(String... groups) {
        return then((activity, references) -> List.of(groups)
                .forEach(name -> references.toGroup(name, activity.getGroups()::add)));
    }

    /** An agency of the strategy, by name or acronym. */
    public ActivityBuilder ledBy(String agency) {
        return then((activity, references) -> references.toAgency(agency, activity::setLead));
    }

    public ActivityBuilder supportedBy(String... agencies) {
        return then((activity, references) -> List.of(agencies)
                .forEach(name -> references.toAgency(name, activity.getSupporting()::add)));
    }

    /** From the first to the last quarter, such as "2025-Q1". */
    public ActivityBuilder running(String first, String last) {
        return then(activity -> {
            activity.setFirstQuarter(Formats.quarter(first));
            activity.setLastQuarter(Formats.quarter(last));
        });
    }

    /** The catalogue's tactic, such as "eca-guidelines/training", with the names it had when it was chosen. */
    public ActivityBuilder applying(String tactic, String name, String purpose) {
        return then(activity -> {
            TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
            choice.setTactic(EntryRef.parse(tactic));
            choice.setName(name);
            choice.setPurpose(purpose);
            activity.setTactic(choice);
        });
    }

    /** Planned cost of the first, second, ... plan year. */
    public ActivityBuilder costing(long... planned) {
        return then(activity -> {
            for (int i = 0; i < planned.length; i++) {
                cost(activity, i + 1).setPlanned(amount(planned[i]));
            }
        });
    }

    /** Planned cost of one plan year, to the cent: "1250.50". */
    public ActivityBuilder costingInYear(int year, String planned) {
        return then(activity -> cost(activity, year).setPlanned(new BigDecimal(planned)));
    }

    /** What was spent in the first, second, ... plan year. */
    public ActivityBuilder spending(long... spent) {
        return then(activity -> {
            for (int i = 0; i < spent.length; i++) {
                cost(activity, i + 1).setSpent(amount(spent[i]));
            }
        });
    }

    /** A later figure for the cost of a plan year. */
    public ActivityBuilder revising(int year, String date, long amount, String reason) {
        return then(activity -> {
            CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
            revision.setDate(Formats.date(date));
            revision.setAmount(amount(amount));
            revision.setReason(reason);
            cost(activity, year).getRevisions().add(revision);
        });
    }

    /** Money that a source has promised for a plan year. */
    public ActivityBuilder fundedBy(String source, int year, long amount) {
        return funding(source, year, amount, FundingStatus.SECURED);
    }

    /** Money that a source was asked for. */
    public ActivityBuilder requestedFrom(String source, int year, long amount) {
        return funding(source, year, amount, FundingStatus.REQUESTED);
    }

    /** The target indicator. */
    public ActivityBuilder measuredBy(IndicatorBuilder target) {
        return then((activity, references) -> activity.setTarget(target.build(references)));
    }

    /** The report on a month, such as "2026-10". */
    public ActivityBuilder reporting(String month, ReportedState state) {
        return then(activity -> {
            ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
            report.setMonth(Formats.month(month));
            report.setState(state);
            activity.getReports().add(report);
        });
    }

    /** An event that took place on a day with these groups. */
    public ActivityBuilder holding(String title, String date, String... groups) {
        return then((activity, references) -> {
            EngagementEvent event = StrategyFactory.eINSTANCE.createEngagementEvent();
            event.setTitle(title);
            event.setDate(Formats.date(date));
            List.of(groups).forEach(name -> references.toGroup(name, event.getGroups()::add));
            activity.getEvents().add(event);
        });
    }

    /** How many took part in the event before. */
    public ActivityBuilder attendedBy(int women, int men) {
        return then(activity -> {
            activity.getEvents().getLast().setWomen(women);
            activity.getEvents().getLast().setMen(men);
        });
    }

    public ActivityBuilder suspendedOn(String date, String reason) {
        return decided(DecisionKind.SUSPENDED, date, reason);
    }

    public ActivityBuilder cancelledOn(String date, String reason) {
        return decided(DecisionKind.CANCELLED, date, reason);
    }

    private ActivityBuilder decided(DecisionKind kind, String date, String reason) {
        return then(activity -> {
            Decision decision = StrategyFactory.eINSTANCE.createDecision();
            decision.setKind(kind);
            decision.setDate(Formats.date(date));
            decision.setReason(reason);
            activity.setDecision(decision);
        });
    }

    private ActivityBuilder funding(String source, int year, long amount, FundingStatus status) {
        return then(activity -> {
            FundingLine line = StrategyFactory.eINSTANCE.createFundingLine();
            line.setSource(source);
            line.setYear(year);
            line.setAmount(amount(amount));
            line.setStatus(status);
            activity.getFunding().add(line);
        });
    }

    private static YearCost cost(Activity activity, int year) {
        return activity.getCosts().stream().filter(cost -> cost.getYear() == year).findFirst().orElseGet(() -> {
            YearCost cost = StrategyFactory.eINSTANCE.createYearCost();
            cost.setYear(year);
            activity.getCosts().add(cost);
            return cost;
        });
    }
}
