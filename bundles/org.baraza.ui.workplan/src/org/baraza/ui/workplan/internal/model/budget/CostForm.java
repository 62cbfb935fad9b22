package org.baraza.ui.workplan.internal.model.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.FundingLine;
import org.baraza.model.strategy.FundingStatus;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Amounts;
import org.baraza.ui.workplan.internal.model.Costs;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Grant;
import org.baraza.ui.workplan.internal.model.budget.CostEntry.Revision;
import org.eclipse.osgi.util.NLS;

/** Everything about the cost of an activity in one year, as a form shows and takes it. */
public final class CostForm {

    private final CostAt place;
    private final LocalDate today;
    private final Amounts amounts;
    private final Forms days;

    /** @param today how a day is written is shown by it */
    public CostForm(CostAt place, Optional<String> currency, LocalDate today) {
        this.place = place;
        this.today = today;
        Locale language = Locale.getDefault();
        amounts = new Amounts(language, currency);
        days = new Forms(language);
    }

    /** "2.1 Media training, 2027". */
    public String title() {
        return NLS.bind(Messages.Cost_title, Labels.of(place.activity(), Locale.getDefault()),
                place.year().name());
    }

    /** A revision of today, to be filled in. */
    public Revision revisionOfToday() {
        return new Revision(days.date(today), "", "");
    }

    public CostEntry entry() {
        Optional<YearCost> cost = Costs.of(place.activity(), place.year());
        return new CostEntry(cost.map(YearCost::getPlanned).map(amounts::number).orElse(""),
                cost.map(YearCost::getSpent).map(amounts::number).orElse(""),
                cost.map(YearCost::getRevisions).stream().flatMap(List::stream).map(this::revision).toList(),
                lines().stream().map(this::grant).toList());
    }

    /** What comes of taking the form over. */
    public Edit edit(CostEntry typed) {
        if (typed.equals(entry())) {
            return Edit.unchanged();
        }
        List<Revision> revisions = typed.revisions().stream().filter(each -> !each.isEmpty()).toList();
        List<Grant> funding = typed.funding().stream().filter(each -> !each.isEmpty()).toList();
        return refusal(typed, revisions, funding).<Edit>map(Edit.Refused::new)
                .orElseGet(() -> Edit.change(NLS.bind(Messages.Edit_cost, place.year().name()),
                        place.activity(), () -> write(typed, revisions, funding)));
    }

    private Optional<String> refusal(CostEntry typed, List<Revision> revisions, List<Grant> funding) {
        return firstOf(amount(typed.planned(), true), amount(typed.spent(), true),
                revisions.stream().map(each -> firstOf(day(each.date()), amount(each.amount(), false)))
                        .flatMap(Optional::stream).findFirst(),
                funding.stream().map(each -> amount(each.amount(), true)).flatMap(Optional::stream).findFirst());
    }

    @SafeVarargs
    private static Optional<String> firstOf(Optional<String>... refusals) {
        return List.of(refusals).stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<String> amount(String typed, boolean mayBeMissing) {
        if (typed.isBlank() && mayBeMissing) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = amounts.read(typed.strip());
        if (amount.isEmpty()) {
            return Optional.of(NLS.bind(Messages.Refused_cost, typed.strip(),
                    amounts.number(BigDecimal.valueOf(8000))));
        }
        return amount.filter(value -> value.signum() < 0).map(value -> Messages.Refused_negative);
    }

    private Optional<String> day(String typed) {
        return days.readDate(typed).isPresent() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Refused_day, typed.strip(), days.date(today)));
    }

    private void write(CostEntry typed, List<Revision> revisions, List<Grant> funding) {
        Activity activity = place.activity();
        YearCost cost = Costs.at(activity, place.year());
        cost.setPlanned(known(typed.planned()));
        cost.setSpent(known(typed.spent()));
        if (!revisions.equals(cost.getRevisions().stream().map(this::revision).toList())) {
            cost.getRevisions().clear();
            revisions.stream().map(this::revision).sorted(Comparator.comparing(CostRevision::getDate))
                    .forEach(cost.getRevisions()::add);
        }
        Costs.prune(activity, cost);
        activity.getFunding().removeAll(lines().stream()
                .filter(line -> funding.stream().noneMatch(each -> each.line().filter(line::equals).isPresent()))
                .toList());
        funding.forEach(this::write);
    }

    private void write(Grant grant) {
        FundingLine line = grant.line().orElseGet(() -> {
            FundingLine added = StrategyFactory.eINSTANCE.createFundingLine();
            added.setYear(place.year().number());
            place.activity().getFunding().add(added);
            return added;
        });
        line.setSource(grant.source().isBlank() ? null : grant.source().strip());
        line.setAmount(known(grant.amount()));
        line.setStatus(grant.secured() ? FundingStatus.SECURED : FundingStatus.REQUESTED);
    }

    private BigDecimal known(String typed) {
        return amounts.read(typed.strip()).orElse(null);
    }

    private Revision revision(CostRevision revision) {
        return new Revision(Optional.ofNullable(revision.getDate()).map(days::date).orElse(""),
                Optional.ofNullable(revision.getAmount()).map(amounts::number).orElse(""),
                Objects.requireNonNullElse(revision.getReason(), ""));
    }

    private CostRevision revision(Revision typed) {
        CostRevision revision = StrategyFactory.eINSTANCE.createCostRevision();
        days.readDate(typed.date()).ifPresent(revision::setDate);
        revision.setAmount(known(typed.amount()));
        revision.setReason(typed.reason().isBlank() ? null : typed.reason().strip());
        return revision;
    }

    private Grant grant(FundingLine line) {
        return new Grant(Optional.of(line), Objects.requireNonNullElse(line.getSource(), ""),
                Optional.ofNullable(line.getAmount()).map(amounts::number).orElse(""),
                line.getStatus() == FundingStatus.SECURED);
    }

    private List<FundingLine> lines() {
        return place.activity().getFunding().stream().filter(line -> line.getYear() == place.year().number()).toList();
    }
}
