package org.baraza.exchange.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** A kind of tables: one row is one element. They stand in the order in which they are read: owners first. */
public enum TableKind {

    /** The plan itself, a value a row. */
    PLAN(Literals.STRATEGY),
    SETTINGS(Literals.SETTING), APPROVED_BUDGET(Literals.YEAR_AMOUNT), AGENCIES(Literals.AGENCY),
    MEMBERS(Literals.MEMBER), WORKSHOPS(Literals.WORKSHOP), CONSULTATIONS(Literals.CONSULTATION),
    PHASES(Literals.PHASE), TASKS(Literals.TASK), ANSWERS(Literals.ANSWER), FORESEEN(Literals.FORESEEN),
    STAKEHOLDERS(Literals.STAKEHOLDER_GROUP), PRACTICES(Literals.PRACTICE), ASSESSMENTS(Literals.ASSESSMENT),
    CORE_VALUES(Literals.CORE_VALUE), OBJECTIVES(Literals.OBJECTIVE), WORKPLAN(Literals.ACTIVITY),
    COSTS(Literals.YEAR_COST), COST_REVISIONS(Literals.COST_REVISION), FUNDING(Literals.FUNDING_LINE),
    STEPS(Literals.STEP), EVENTS(Literals.ENGAGEMENT_EVENT), INDICATORS(Literals.INDICATOR), TARGETS(Literals.TARGET),
    MEASUREMENTS(Literals.MEASUREMENT), CATEGORIES(Literals.CATEGORY_VALUE), PROGRESS(Literals.PROGRESS_REPORT),
    EVALUATIONS(Literals.EVALUATION), ALIGNED_DOCUMENTS(Literals.ALIGNED_DOCUMENT),
    ALIGNED_OBJECTIVES(Literals.ALIGNED_OBJECTIVE), ALIGNMENTS(Literals.ALIGNMENT_LINK),
    APPROVAL_STEPS(Literals.APPROVAL_STEP), FEEDBACK(Literals.FEEDBACK_ITEM), MONTH_CLOSES(Literals.MONTH_CLOSE),
    SCORECARDS(Literals.SCORECARD_LINE), MONTH_FINDINGS(Literals.MONTH_FINDING), WAIVERS(Literals.WAIVER),
    COMMENTS(Literals.COMMENT), LINKS(Literals.LINK),
    /** Of the private file: read, never written. */
    CONTACTS(Literals.CONTACT);

    private static final List<TableKind> EVERYDAY = List.of(STAKEHOLDERS, OBJECTIVES, WORKPLAN, INDICATORS,
            MEASUREMENTS, PROGRESS, FEEDBACK, CONTACTS);

    private final EClass type;

    TableKind(EClass type) {
        this.type = type;
    }

    /** Of which an office has tables of its own. */
    public static List<TableKind> everyday() {
        return EVERYDAY;
    }

    /** By its name on the command line and in mappings, whatever its case. */
    public static Optional<TableKind> find(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equalsIgnoreCase(id.strip())).findFirst();
    }

    /** What its rows are. */
    public EClass type() {
        return type;
    }

    /** Its name for programs, such as {@code cost-revisions}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it: "Workplan". */
    public String title(Locale language) {
        return PlanWords.text("kind." + id(), language);
    }

    /** Whether it belongs to the private file. */
    public boolean isPrivate() {
        return this == CONTACTS;
    }

    /** The features that its elements stand in. */
    public List<EReference> holders() {
        return Stream.of(StrategyPackage.eINSTANCE.getEClassifiers()).flatMap(List::stream)
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(owner -> owner.getEReferences().stream()).filter(EReference::isContainment)
                .filter(reference -> reference.getEReferenceType() == type).toList();
    }

    /** The features of elements that are themselves rows of tables: which of them it is, each row has to say. */
    public List<EReference> rowHolders() {
        return holders().stream().filter(holder -> holder.getEContainingClass() != Literals.STRATEGY
                && holder.getEContainingClass() != Literals.PRIVATE_DATA && singleton(holder.getEContainingClass()).isEmpty())
                .toList();
    }

    /** The feature of the strategy that holds the only element of its kind, such as the team. */
    public static Optional<EReference> singleton(EClass type) {
        return Literals.STRATEGY.getEReferences().stream().filter(EReference::isContainment)
                .filter(reference -> !reference.isMany() && reference.getEReferenceType() == type).findFirst();
    }
}
