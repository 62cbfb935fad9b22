package org.baraza.ui.strategy.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.report.ReportService;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.Failures;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomHead;
import org.baraza.ui.RoomView;
import org.baraza.ui.Rooms;
import org.baraza.ui.strategy.internal.model.ProfileTable;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.baraza.ui.strategy.internal.model.SheetOf;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The texts of the strategy, page by page, and how they read together. */
public final class StrategyRoom extends RoomView implements Talk {

    @Inject
    private CatalogueService catalogue;

    @Inject
    private ReportService reports;

    @Inject
    private SessionService sessions;

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    private Author author;

    private RoomHead head;
    private final Map<Sheet, HeadButton> items = new EnumMap<>(Sheet.class);
    private final Map<Sheet, ListsPage> lists = new EnumMap<>(Sheet.class);
    private AboutPage about;
    private VisionPage vision;
    private ObjectivesPage objectives;

    @Override
    protected void createRoom(Composite parent) {
        head = headOf(parent);
        Optional<Author> writer = Optional.ofNullable(author);
        about = new AboutPage(head.body(), active(), writer);
        about.page().tell(this);
        items.put(Sheet.ABOUT, head.page(Messages.Page_about, help(Sheet.ABOUT), about.control()));
        fill(about.control(), about::show);
        lists(Sheet.TEAM, Messages.Page_team, () -> new TeamPage(head.body(), active(), writer));
        lists(Sheet.INTRODUCTION, Messages.Page_introduction,
                () -> new IntroductionPage(head.body(), active(), writer, catalogue.catalogue()));
        lists(Sheet.ALIGNMENT, Messages.Page_alignment, () -> new AlignmentPage(head.body(), active(), writer));
        page(Sheet.VISION, Messages.Page_vision, () -> {
            vision = new VisionPage(head.body(), active(), writer, catalogue.catalogue());
            vision.page().tell(this);
            fill(vision.control(), vision::show);
            return vision.control();
        });
        lists(Sheet.VALUES, Messages.Page_values,
                () -> new ValuesPage(head.body(), active(), writer, catalogue.catalogue()));
        page(Sheet.OBJECTIVES, Messages.Page_objectives, () -> {
            objectives = new ObjectivesPage(head.body(), active(), writer, selection());
            objectives.page().tell(this);
            fill(objectives.control(), objectives::show);
            return objectives.control();
        });
        lists(Sheet.APPROVAL, Messages.Page_approval,
                () -> new ApprovalPage(head.body(), active(), writer, new WaysOfApproval()));
        page(Sheet.READING, Messages.Page_reading, () -> {
            ReadingPage reading = new ReadingPage(head.body(), reports, catalogue);
            fill(reading.control(), reading::show);
            return reading.control();
        });
        head.action(Messages.Profile_action, "settings", this::showProfile).setToolTipText(Messages.Profile_tip);
        items.values().forEach(item -> item.addListener(SWT.Selection, event -> selection().clear()));
        tellSelection(element -> element instanceof Objective ? Messages.Status_objective : "");
    }

    /** What was approved, compared with or shown beside. */
    private final class WaysOfApproval implements ApprovalPage.Ways {

        @Override
        public void compare(Strategy strategy, Snapshot approved) {
            CompareDialog.show(getSite().getPage(), strategy, approved);
        }

        @Override
        public void open(Snapshot approved) {
            Failures.guard(() -> Navigation.showBeside(getSite().getPage(), sessions.openVersion(approved)));
        }
    }

    private void showProfile() {
        active().commitPending();
        strategy().ifPresent(strategy -> ProfileDialog.show(getSite().getShell(),
                new ProfileTable(strategy, catalogue.catalogue(), this::change, Locale.getDefault())));
    }

    @Override
    protected void show(Session session) {
        // each of its pages does, when it is in front
    }

    private static String help(Sheet sheet) {
        return "org.baraza.ui.strategy." + sheet.name().toLowerCase(Locale.ROOT);
    }

    /** A page that is made when it is first looked at. */
    private void page(Sheet sheet, String name, Supplier<Control> making) {
        items.put(sheet, head.page(name, help(sheet), making));
    }

    private void lists(Sheet sheet, String name, Supplier<ListsPage> making) {
        page(sheet, name, () -> {
            ListsPage page = making.get();
            page.page().tell(this);
            lists.put(sheet, page);
            fill(page.control(), page::show);
            return page.control();
        });
    }

    /** Shows a page as if it had been chosen. */
    void turnTo(Sheet sheet) {
        head.show(items.get(sheet));
    }

    @Override
    public void reveal(StrategyElement element, Optional<EStructuralFeature> feature) {
        super.reveal(element, feature);
        Sheet sheet = SheetOf.place(element, feature);
        turnTo(sheet);
        switch (sheet) {
            case OBJECTIVES -> objectiveOf(element).ifPresentOrElse(objective -> objectives.reveal(objective, feature),
                    objectives::beginNext);
            case VISION -> vision.reveal(element, feature);
            case ABOUT -> about.reveal(feature);
            default -> Optional.ofNullable(lists.get(sheet)).ifPresent(page -> page.reveal(element, feature));
        }
    }

    @Override
    public void select(StrategyElement element) {
        selection().select(element);
    }

    @Override
    public void discuss(StrategyElement element) {
        selection().select(element);
        Navigation.show(getSite().getPage(), Rooms.COMMENTS);
    }

    @Override
    public void setFocus() {
        head.body().setFocus();
    }

    private static Optional<Objective> objectiveOf(EObject element) {
        return switch (element) {
            case null -> Optional.empty();
            case Objective objective -> Optional.of(objective);
            default -> objectiveOf(element.eContainer());
        };
    }
}
