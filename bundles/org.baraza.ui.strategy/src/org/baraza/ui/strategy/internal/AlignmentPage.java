package org.baraza.ui.strategy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.DocumentKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.baraza.ui.strategy.internal.model.Alignments;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The other plans with their objectives, set side by side with ours; which of ours serves which of theirs, how the two
 * relate, and where they compete for people or money.
 */
final class AlignmentPage extends ListsPage {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    private final SideBySide table;
    private final PartList<Objective> ours;
    private final PartList<AlignedDocument> plans;
    private final List<PartList<?>> inner = new ArrayList<>();

    AlignmentPage(Composite parent, ActiveSession active, Optional<Author> author) {
        super(Sheet.ALIGNMENT, parent, active, author);
        page().title(Messages.Page_alignment, Messages.Alignment_explained);
        table = new SideBySide(page());
        heading(Messages.Alignment_ours, Messages.Alignment_ours_explained);
        ours = list(Optional.empty(), this::ours);
        heading(Messages.Alignment_plans, Messages.Alignment_plans_explained);
        plans = list(Optional.of(Messages.Alignment_plan), this::plan);
        tools().push(NLS.bind(Messages.Part_add, Messages.Alignment_plan), "add", this::addPlan);
    }

    @Override
    void fill(Strategy strategy) {
        table.show(strategy);
        ours.show(strategy.getObjectives());
        plans.show(strategy.getAlignedDocuments());
    }

    @Override
    Optional<Control> place(EObject element, Optional<EStructuralFeature> feature) {
        if (element instanceof Objective && feature.filter(Literals.OBJECTIVE__STANDS_ALONE::equals).isEmpty()) {
            return Optional.empty();
        }
        return super.place(element, feature).or(() -> inner.stream()
                .flatMap(list -> list.place(element, feature).stream()).filter(it -> !it.isDisposed()).findFirst());
    }

    private void ours(PartFields fields, Objective objective) {
        fields.title(() -> Labels.of(objective, Locale.getDefault()));
        PartList<AlignmentLink> links = new PartList<>(page(), fields.area(), edits(),
                Optional.of(Messages.Alignment_link), this::link);
        inner.add(links);
        fields.shows(() -> links.show(Alignments.of(objective)));
        fields.offer(Messages.Alignment_serve, "add", menu -> offer(menu, objective));
        fields.text(Messages.Alignment_alone, Literals.OBJECTIVE__STANDS_ALONE, 1);
    }

    private void link(PartFields fields, AlignmentLink link) {
        fields.title(() -> NLS.bind(Messages.Alignment_serves, Alignments.words(link.getServes())));
        fields.text(Messages.Alignment_note, Literals.ALIGNMENT_LINK__NOTE, 1);
    }

    private void plan(PartFields fields, AlignedDocument plan) {
        fields.choice(Messages.Alignment_kind, Literals.ALIGNED_DOCUMENT__KIND, List.of(DocumentKind.values()),
                kind -> Words.of(kind, Locale.getDefault()));
        fields.line(Messages.Alignment_title, Literals.ALIGNED_DOCUMENT__TITLE);
        PartList<AlignedObjective> objectives = new PartList<>(page(), fields.area(), edits(),
                Optional.of(Messages.Alignment_objective), (inside, objective) -> {
                    inside.line(Messages.Alignment_code, Literals.ALIGNED_OBJECTIVE__CODE);
                    inside.text(Messages.Alignment_text, Literals.ALIGNED_OBJECTIVE__TEXT, 1);
                });
        inner.add(objectives);
        fields.shows(() -> objectives.show(plan.getObjectives()));
        fields.push(NLS.bind(Messages.Part_add, Messages.Alignment_objective), "add",
                () -> reveal(edits().add(NLS.bind(Messages.Part_add, Messages.Alignment_objective), plan.getObjectives(),
                        FACTORY.createAlignedObjective()), Optional.empty()));
    }

    private void addPlan() {
        page().active().session().map(Session::strategy).ifPresent(strategy -> reveal(edits().add(
                NLS.bind(Messages.Part_add, Messages.Alignment_plan), strategy.getAlignedDocuments(),
                FACTORY.createAlignedDocument()), Optional.of(Literals.ALIGNED_DOCUMENT__TITLE)));
    }

    private void offer(Menu menu, Objective objective) {
        Alignments alignments = new Alignments(edits());
        for (AlignedObjective theirs : Alignments.open(objective)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Alignments.words(theirs).replace("&", "&&"));
            item.addListener(SWT.Selection, event -> reveal(alignments.link(objective, theirs), Optional.empty()));
        }
    }
}
