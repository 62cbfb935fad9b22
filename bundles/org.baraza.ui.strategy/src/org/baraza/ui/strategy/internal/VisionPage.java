package org.baraza.ui.strategy.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Statement;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.TextField;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.threeten.extra.YearQuarter;

/** Vision and mission, one under the other, with what tells them apart. */
final class VisionPage {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private static final int LONGEST_HORIZON = 25;

    private final FormPage page;
    private final ActiveSession active;
    private final Part vision;
    private final ChoiceField<Integer> horizon;
    private final Part mission;

    VisionPage(Composite parent, ActiveSession active, Optional<Author> author) {
        this.active = active;
        page = new FormPage(parent, active, author);
        page.title(Messages.Vision_title, Messages.Vision_explained);
        vision = new Part(Messages.Vision_title, MODEL.getStrategy_Vision());
        page.label(page.body(), Messages.Vision_horizon);
        horizon = new ChoiceField<>(page.body(), active, MODEL.getStatement_Horizon(),
                NLS.bind(Messages.Change, Messages.Vision_horizon), String::valueOf);
        page.choice(horizon.control());
        page.gap();
        page.title(Messages.Mission_title, Messages.Mission_explained);
        mission = new Part(Messages.Mission_title, MODEL.getStrategy_Mission());
    }

    Control control() {
        return page.control();
    }

    void show(Session session) {
        Strategy strategy = session.strategy();
        vision.show(strategy);
        mission.show(strategy);
        Statement statement = strategy.getVision();
        horizon.control().setEnabled(statement != null);
        if (statement != null) {
            horizon.show(statement, yearsAfter(strategy));
        }
        page.notes(session.findings().open().stream().filter(finding -> place(finding).isPresent()).toList(),
                this::place);
    }

    void reveal(Statement statement) {
        field(statement).setFocus();
    }

    private Optional<Control> place(Finding finding) {
        if (finding.element() instanceof Statement statement) {
            return Optional.of(field(statement));
        }
        if (finding.feature().filter(MODEL.getStrategy_Vision()::equals).isPresent()) {
            return Optional.of(vision.text.control());
        }
        return finding.feature().filter(MODEL.getStrategy_Mission()::equals).map(it -> mission.text.control());
    }

    private Control field(Statement statement) {
        return (statement.eContainmentFeature() == MODEL.getStrategy_Mission() ? mission : vision).text.control();
    }

    private static List<Integer> yearsAfter(Strategy strategy) {
        int start = (strategy.getFirstQuarter() == null ? YearQuarter.now() : strategy.getFirstQuarter()).getYear();
        return IntStream.rangeClosed(start + 1, start + LONGEST_HORIZON).boxed().toList();
    }

    /** One statement; while it isn't there, a button to begin it. */
    private final class Part {

        private final EReference place;
        private final TextField text;
        private final Label beside;
        private final Button begin;

        Part(String name, EReference place) {
            this.place = place;
            text = page.text(page.body(), name, MODEL.getStatement_Text(), 5);
            beside = page.label(page.body(), "");
            begin = new Button(page.body(), SWT.PUSH);
            begin.setText(Messages.Statement_begin);
            begin.setLayoutData(new GridData());
            begin.addListener(SWT.Selection, event -> active.session().ifPresent(session -> active
                    .change(Messages.Statement_begin, () -> session.strategy().eSet(place,
                            StrategyFactory.eINSTANCE.createStatement()))));
        }

        void show(Strategy strategy) {
            Optional<Statement> statement = Optional.ofNullable((Statement) strategy.eGet(place));
            statement.ifPresentOrElse(text::show, text::clear);
            List.of(beside, begin).forEach(control -> {
                control.setVisible(statement.isEmpty());
                ((GridData) control.getLayoutData()).exclude = statement.isPresent();
            });
        }
    }
}
