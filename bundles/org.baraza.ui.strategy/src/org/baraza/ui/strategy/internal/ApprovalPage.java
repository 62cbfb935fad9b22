package org.baraza.ui.strategy.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.analysis.LastApproved;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.baraza.ui.HeadButton;
import org.baraza.ui.ToolRow;
import org.baraza.ui.strategy.internal.model.Approvals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who approves, in order; the versions that were approved, locked; and the launch. */
final class ApprovalPage extends ListsPage {

    /** Where the page leads. */
    interface Ways {

        /** Says what has changed since a version was approved. */
        void compare(Strategy strategy, Snapshot approved);

        /** Shows a version as it was approved. */
        void open(Snapshot approved);
    }

    private final Optional<Author> author;
    private final Ways ways;
    private final PartList<ApprovalStep> chain;
    private final HeadButton naming;
    private final PartList<Snapshot> versions;
    private final PartList<Approval> launch;
    private final HeadButton compare;

    ApprovalPage(Composite parent, ActiveSession active, Optional<Author> author, Ways ways) {
        super(Sheet.APPROVAL, parent, active, author);
        this.author = author;
        this.ways = ways;
        page().title(Messages.Page_approval, Messages.Approval_explained);
        chain = list(Optional.of(Messages.Approval_body), this::step);
        naming = tools().push(NLS.bind(Messages.Part_add, Messages.Approval_body), "add",
                () -> approvals().ifPresent(approvals -> reveal(approvals.addStep(), Optional.empty())));
        heading(Messages.Approval_versions, Messages.Approval_versions_explained);
        versions = list(Optional.empty(), this::version);
        ToolRow tools = tools();
        tools.push(Messages.Approval_keep, "lock", this::keep);
        compare = tools.push(Messages.Approval_compare, "compare", this::compare);
        heading(Messages.Approval_launch, Messages.Approval_launch_explained);
        launch = list(Optional.empty(), (fields, approval) -> {
            fields.date(Messages.Approval_launchDate, Literals.APPROVAL__LAUNCH_DATE);
            fields.line(Messages.Approval_launchEvent, Literals.APPROVAL__LAUNCH_EVENT);
            fields.check(Messages.Approval_public, Literals.APPROVAL__LAUNCH_PUBLIC);
        });
    }

    @Override
    void fill(Strategy strategy) {
        Optional<Approval> approval = Optional.ofNullable(strategy.getApproval());
        chain.show(approval.map(Approval::getChain).map(List::copyOf).orElse(List.of()));
        versions.show(approval.map(Approval::getSnapshots).map(List::copyOf).orElse(List.of()));
        launch.show(approval.stream().toList());
        compare.setEnabled(LastApproved.of(strategy).isPresent());
    }

    /** Where nobody is named yet who approves, somebody is to be. */
    @Override
    Optional<Control> place(EObject element, Optional<EStructuralFeature> feature) {
        return feature.filter(List.of(Literals.STRATEGY__APPROVAL, Literals.APPROVAL__CHAIN)::contains).isPresent()
                ? Optional.of(naming) : super.place(element, feature);
    }

    private void compare() {
        strategy().flatMap(LastApproved::of).ifPresent(this::compare);
    }

    private void compare(Snapshot approved) {
        page().active().commitPending();
        strategy().ifPresent(strategy -> ways.compare(strategy, approved));
    }

    private Optional<Strategy> strategy() {
        return page().active().session().map(Session::strategy);
    }

    private void version(PartFields fields, Snapshot approved) {
        String name = Objects.requireNonNullElse(approved.getVersion(), "–");
        fields.title(() -> words(approved));
        ToolRow tools = fields.tools();
        tools.push(NLS.bind(Messages.Approval_open, name), "open", () -> ways.open(approved));
        tools.push(NLS.bind(Messages.Approval_compareWith, name), "compare", () -> compare(approved));
    }

    private void step(PartFields fields, ApprovalStep step) {
        fields.name(Messages.Approval_who, Literals.APPROVAL_STEP__BODY);
        fields.choice(Messages.Approval_decision, Literals.APPROVAL_STEP__DECISION, List.of(ApprovalDecision.values()),
                decision -> Words.of(decision, Locale.getDefault()));
        fields.date(Messages.Team_on, Literals.APPROVAL_STEP__DATE);
        fields.text(Messages.Approval_comment, Literals.APPROVAL_STEP__COMMENT, 1);
    }

    private void keep() {
        page().active().commitPending();
        approvals().ifPresent(approvals -> approvals.keep(approvals.nextVersion(),
                author.orElseGet(Author::account).name(), LocalDate.now()));
    }

    private Optional<Approvals> approvals() {
        return page().active().session()
                .map(session -> new Approvals(page().active()::change, session.strategy()));
    }

    /** "1.0, 9/12/2024, Awa Maro". */
    static String words(Snapshot snapshot) {
        return NLS.bind(Messages.Approval_version, new Object[] {Objects.requireNonNullElse(snapshot.getVersion(), "–"),
                snapshot.getDate() == null ? "–" : Forms.ofProgram().date(snapshot.getDate()),
                Objects.requireNonNullElse(snapshot.getAuthor(), "–")});
    }
}
