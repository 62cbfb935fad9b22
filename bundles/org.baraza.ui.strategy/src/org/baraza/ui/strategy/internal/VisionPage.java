package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.Finding;
import org.baraza.model.catalogue.QuestionSection;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.Isolated;
import org.baraza.ui.SpokenName;
import org.baraza.ui.TextField;
import org.baraza.ui.strategy.internal.model.Remark;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.threeten.extra.YearQuarter;

/** Vision and mission side by side, with what tells them apart and the questions that lead to each. */
final class VisionPage {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private static final int LONGEST_HORIZON = 25;

    private final FormPage page;
    private final ActiveSession active;
    private final Catalogue catalogue;
    private final Part vision;
    private final ChoiceField<Integer> horizon;
    private final Part mission;

    VisionPage(Composite parent, ActiveSession active, Optional<Author> author, Catalogue catalogue) {
        this.active = active;
        this.catalogue = catalogue;
        page = new FormPage(parent, active, author);
        page.title(Messages.Page_vision, Messages.Vision_difference);
        Composite sides = new Composite(page.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(page.px(24), page.px(6)).applyTo(sides);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(sides);
        List.of(Messages.Vision_explained, Messages.Mission_explained).forEach(words -> wrapped(sides, words));
        List.of(QuestionSection.VISION, QuestionSection.MISSION).forEach(section -> wrapped(sides, questions(section))
                .setData("org.eclipse.e4.ui.css.CssClassName", "secondary"));
        List.of(Messages.Vision_title, Messages.Mission_title).forEach(name -> wrapped(sides, name)
                .setFont(page.fonts().font(page.fonts().metrics().text(14).semibold())));
        Composite left = side(sides);
        Composite right = side(sides);
        vision = new Part(left, Messages.Vision_title, MODEL.getStrategy_Vision());
        page.label(left, Messages.Vision_horizon);
        horizon = new ChoiceField<>(left, active, MODEL.getStatement_Horizon(),
                NLS.bind(Messages.Change, Messages.Vision_horizon), String::valueOf);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(horizon.control());
        mission = new Part(right, Messages.Mission_title, MODEL.getStrategy_Mission());
    }

    /** The questions that lead to one of the two. */
    private String questions(QuestionSection section) {
        return catalogue.questions(section).stream()
                .map(question -> "•  " + Isolated.text(LocalTexts.text(question.getName(), Locale.getDefault())))
                .collect(Collectors.joining("\n"));
    }

    private Composite side(Composite sides) {
        Composite side = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(page.px(8), page.px(6)).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        return side;
    }

    /** In rows across both sides, so that the two texts begin at the same height. */
    private static Label wrapped(Composite sides, String words) {
        Label label = new Label(sides, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        return label;
    }

    FormPage page() {
        return page;
    }

    Control control() {
        return page.control();
    }

    void show(Session session) {
        Strategy strategy = session.strategy();
        vision.show(strategy);
        mission.show(strategy);
        vision.of(strategy).ifPresentOrElse(statement -> horizon.show(statement, yearsAfter(strategy)),
                () -> horizon.offer(() -> vision.begun(strategy), yearsAfter(strategy)));
        page.notes(session.findings().open().stream().filter(finding -> place(finding).isPresent()).toList(),
                this::place, Remark.on(session.analyses().remarks(), Sheet.VISION), element -> Optional.of(element)
                        .filter(Statement.class::isInstance).map(Statement.class::cast).map(this::field));
    }

    void reveal(EObject element, Optional<EStructuralFeature> feature) {
        place(element, feature).ifPresent(Control::setFocus);
    }

    private Optional<Control> place(Finding finding) {
        return place(finding.element(), finding.feature());
    }

    private Optional<Control> place(EObject element, Optional<EStructuralFeature> feature) {
        return element instanceof Statement statement ? Optional.of(field(statement))
                : Stream.of(vision, mission).filter(part -> feature.filter(part.place::equals).isPresent())
                        .map(part -> (Control) part.text.control()).findFirst();
    }

    private Control field(Statement statement) {
        return (statement.eContainmentFeature() == MODEL.getStrategy_Mission() ? mission : vision).text.control();
    }

    private static List<Integer> yearsAfter(Strategy strategy) {
        int start = (strategy.getFirstQuarter() == null ? YearQuarter.now() : strategy.getFirstQuarter()).getYear();
        return IntStream.rangeClosed(start + 1, start + LONGEST_HORIZON).boxed().toList();
    }

    /** One statement, which its first words begin. */
    private final class Part {

        private final EReference place;
        private final TextField text;

        Part(Composite side, String name, EReference place) {
            this.place = place;
            text = page.wide(side, name, MODEL.getStatement_Text(), 7);
            SpokenName.of(text.control(), name); // its label stands beside that of the other, in a row above both
            text.control().addListener(SWT.FocusIn, event -> active.session().map(session -> session.strategy().eGet(place))
                    .filter(Statement.class::isInstance).map(Statement.class::cast).ifPresent(page::select));
        }

        void show(Strategy strategy) {
            of(strategy).ifPresentOrElse(text::show, () -> text.offer(() -> begun(strategy)));
        }

        Optional<Statement> of(Strategy strategy) {
            return Optional.ofNullable((Statement) strategy.eGet(place));
        }

        Statement begun(Strategy strategy) {
            return of(strategy).orElseGet(() -> {
                Statement statement = StrategyFactory.eINSTANCE.createStatement();
                strategy.eSet(place, statement);
                return statement;
            });
        }
    }
}
