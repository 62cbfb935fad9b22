package org.baraza.ui.strategy.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Author;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.Choices;
import org.baraza.ui.PickField;
import org.baraza.ui.TextField;
import org.baraza.ui.strategy.internal.model.Remark;
import org.baraza.ui.strategy.internal.model.Sheet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.threeten.extra.YearQuarter;

/** What the strategy is about: title, country, office, whom it binds, period, legal basis. */
final class AboutPage {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    /** What is missing there is noted on the pages where it is written. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(MODEL.getStrategy_Vision(),
            MODEL.getStrategy_Mission(), MODEL.getStrategy_Objectives(), MODEL.getStrategy_Team(),
            MODEL.getStrategy_Introduction(), MODEL.getStrategy_Values(), MODEL.getStrategy_AlignedDocuments(),
            MODEL.getStrategy_Alignments(), MODEL.getStrategy_Approval());

    /** How far before and after its present value a quarter can be chosen. */
    private static final int REACH = 24;

    private final FormPage page;
    private final Map<EAttribute, TextField> fields = new LinkedHashMap<>();
    private final ChoiceField<Scope> scope;
    private final ChoiceField<YearQuarter> first;
    private Vocabulary vocabulary = Vocabulary.of(Locale.getDefault());
    private final ChoiceField<YearQuarter> last;
    private final PickField currency;
    private final PickField language;

    AboutPage(Composite parent, ActiveSession active, Optional<Author> author) {
        page = new FormPage(parent, active, author);
        page.title(Messages.Page_about, Messages.About_explained);
        line(Messages.About_title, MODEL.getStrategy_Title());
        line(Messages.About_country, MODEL.getStrategy_Country());
        line(Messages.About_office, MODEL.getStrategy_Office());
        scope = scope();
        first = quarter(Messages.About_first, MODEL.getStrategy_FirstQuarter());
        last = quarter(Messages.About_last, MODEL.getStrategy_LastQuarter());
        currency = pick(Messages.About_currency, MODEL.getStrategy_Currency(), Choices::currencies, Choices::currency);
        language = pick(Messages.About_language, MODEL.getStrategy_Language(), Choices::languages, Choices::language);
        text(Messages.About_legalBasis, MODEL.getStrategy_LegalBasis(), 3);
        text(Messages.About_note, MODEL.getStrategy_Note(), 3);
    }

    FormPage page() {
        return page;
    }

    Control control() {
        return page.control();
    }

    void show(Session session) {
        Strategy strategy = session.strategy();
        fields.values().forEach(field -> field.show(strategy));
        vocabulary = Vocabulary.of(strategy, Locale.getDefault());
        scope.show(strategy, Scope.VALUES);
        first.show(strategy, around(strategy.getFirstQuarter()));
        last.show(strategy, around(strategy.getLastQuarter()));
        currency.show(strategy);
        language.show(strategy);
        page.notes(session.findings().open().stream().filter(finding -> finding.element() == strategy)
                        .filter(finding -> finding.feature().filter(ELSEWHERE::contains).isEmpty()).toList(),
                finding -> finding.feature().flatMap(this::control), Remark.on(session.analyses().remarks(), Sheet.ABOUT),
                element -> Optional.of(fields.get(MODEL.getStrategy_Title()).control()));
    }

    void reveal(Optional<EStructuralFeature> feature) {
        feature.flatMap(this::control).ifPresent(Control::setFocus);
    }

    private Optional<Control> control(EStructuralFeature feature) {
        Map<EStructuralFeature, Control> choices = Map.of(MODEL.getStrategy_Scope(), scope.control(),
                MODEL.getStrategy_FirstQuarter(), first.control(), MODEL.getStrategy_LastQuarter(), last.control(),
                MODEL.getStrategy_Currency(), currency.control(), MODEL.getStrategy_Language(), language.control());
        return Optional.ofNullable(choices.get(feature))
                .or(() -> Optional.ofNullable(fields.get(feature)).map(TextField::control));
    }

    private void line(String name, EAttribute attribute) {
        fields.put(attribute, page.line(name, attribute));
    }

    private void text(String name, EAttribute attribute, int lines) {
        fields.put(attribute, page.text(page.body(), name, attribute, lines));
    }

    private ChoiceField<Scope> scope() {
        page.label(page.body(), Messages.About_scope);
        ChoiceField<Scope> field = new ChoiceField<>(page.body(), page.active(), MODEL.getStrategy_Scope(),
                NLS.bind(Messages.Change, Messages.About_scope), bound -> Words.of(bound, Locale.getDefault()));
        page.choiceOfPart(field.control());
        return field;
    }

    private ChoiceField<YearQuarter> quarter(String name, EAttribute attribute) {
        page.label(page.body(), name);
        ChoiceField<YearQuarter> field = new ChoiceField<>(page.body(), page.active(), attribute,
                NLS.bind(Messages.Change, name), this::words);
        page.choice(field.control());
        return field;
    }

    private PickField pick(String name, EAttribute attribute, Supplier<List<String>> codes,
            UnaryOperator<String> words) {
        page.label(page.body(), name);
        PickField field = new PickField(page.body(), page.active(), attribute, name, codes, words);
        page.choice(field.control());
        return field;
    }

    private static List<YearQuarter> around(YearQuarter quarter) {
        YearQuarter centre = quarter == null ? YearQuarter.now() : quarter;
        return Stream.iterate(centre.minusQuarters(REACH), next -> next.plusQuarters(1)).limit(2 * REACH + 1).toList();
    }

    private String words(YearQuarter quarter) {
        return vocabulary.of(quarter);
    }
}
