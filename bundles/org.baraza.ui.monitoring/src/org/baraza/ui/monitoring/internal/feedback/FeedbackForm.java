package org.baraza.ui.monitoring.internal.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackKind;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.ChoiceField;
import org.baraza.ui.DropDown;
import org.baraza.ui.Noted;
import org.baraza.ui.TextField;
import org.baraza.ui.findings.FieldMarks;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackEdits;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.MenuField;
import org.baraza.ui.monitoring.internal.sheet.TypedField;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** One item, from what was said to the answer, and what takes it up. */
final class FeedbackForm {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private final Found found;
    private final Form form;
    private final FieldMarks marks = new FieldMarks();
    private final Making making;
    private final TypedField date;
    private final MenuField<Optional<StakeholderGroup>> group;
    private final ChoiceField<FeedbackKind> kind;
    private final DropDown decision;
    private final TypedField due;
    private final MenuField<StrategyElement> concerns;
    private final List<TextField> texts = new ArrayList<>();
    private final Button close;
    private Optional<FeedbackItem> item = Optional.empty();
    private Forms forms = Forms.ofProgram();
    private LocalDate asOf = LocalDate.now();

    FeedbackForm(Composite parent, ActiveSession active, Found found) {
        this.found = found;
        making = new Making(active);
        form = new Form(parent, active, Messages.Edit_feedbackText);
        texts.add(form.line(Messages.Feedback_topic, MODEL.getFeedbackItem_Topic()));
        texts.add(form.text(Messages.Feedback_text, MODEL.getFeedbackItem_Text(), 3));
        date = form.typed(Messages.Feedback_date, typed -> day(typed, (shown, day) -> edits().raised(shown, day)));
        group = form.menu(Messages.Feedback_group, false, Messages.Feedback_notSaid,
                chosen -> make((edits, shown) -> edits.group(shown, chosen)));
        texts.add(form.line(Messages.Feedback_channel, MODEL.getFeedbackItem_Channel()));
        kind = form.choice(Messages.Feedback_kind, MODEL.getFeedbackItem_Kind());
        texts.add(form.line(Messages.Feedback_lead, MODEL.getFeedbackItem_Lead()));
        due = form.typed(Messages.Feedback_due, typed -> day(typed, (shown, day) -> edits().due(shown, day)));
        decision = form.pick(Messages.Feedback_decision, FeedbackDecision.VALUES,
                chosen -> make((edits, shown) -> edits.decide(shown, chosen)));
        texts.add(form.text(Messages.Feedback_reason, MODEL.getFeedbackItem_Reason(), 2));
        texts.add(form.text(Messages.Feedback_measure, MODEL.getFeedbackItem_Measure(), 2));
        concerns = form.menu(Messages.Feedback_concerns, true, Messages.Feedback_nobody,
                chosen -> make((edits, shown) -> edits.concern(shown, chosen)));
        texts.add(form.text(Messages.Feedback_answer, MODEL.getFeedbackItem_Answer(), 3));
        form.edits(MODEL.getFeedbackItem_Date(), date.control());
        form.edits(MODEL.getFeedbackItem_Due(), due.control());
        form.edits(MODEL.getFeedbackItem_Decision(), decision);
        Noted.in(form.control(), marks::at);
        Composite row = form.buttons();
        close = Form.button(row, Messages.Feedback_close, this::close);
        Form.button(row, Messages.Feedback_delete, () -> make((edits, shown) -> edits.delete(shown)));
    }

    Composite control() {
        return form.control();
    }

    void show(Optional<FeedbackItem> next, Session session, Forms written) {
        item = next;
        forms = written;
        asOf = session.asOf();
        form.visible(next.isPresent());
        next.ifPresent(shown -> fill(shown, session.strategy()));
        form.refit();
        marks.show(next.map(found::of).orElse(List.of()), finding -> finding.feature().flatMap(form::field));
    }

    void setFocus() {
        texts.getFirst().control().setFocus();
    }

    void focus(EStructuralFeature feature) {
        form.focus(feature);
    }

    private void fill(FeedbackItem shown, Strategy strategy) {
        texts.forEach(field -> field.show(shown));
        date.show(Optional.ofNullable(shown.getDate()).map(forms::date).orElse(""));
        due.show(Optional.ofNullable(shown.getDue()).map(forms::date).orElse(""));
        kind.show(shown, FeedbackKind.VALUES);
        decision.select(FeedbackDecision.VALUES.indexOf(shown.getDecision()));
        group.show(() -> Stream.concat(Stream.of(new MenuField.Offer<>(Optional.<StakeholderGroup>empty(),
                Messages.Feedback_notSaid, shown.getGroup() == null)),
                strategy.getStakeholders().stream().map(of -> new MenuField.Offer<>(Optional.of(of),
                        Objects.toString(of.getName(), ""), of == shown.getGroup()))).toList());
        concerns.show(() -> strategy.getObjectives().stream().flatMap(FeedbackForm::parts)
                .map(part -> new MenuField.Offer<>(part, name(part), shown.getConcerns().contains(part))).toList());
        close.setText(shown.getState() == FeedbackState.CLOSED ? Messages.Feedback_reopen : Messages.Feedback_close);
    }

    private static Stream<StrategyElement> parts(Objective objective) {
        return Stream.concat(Stream.of(objective), objective.getActivities().stream());
    }

    private static String name(StrategyElement part) {
        return switch (part) {
            case Objective objective -> Numbering.named(objective);
            case Activity activity -> Numbering.named(activity);
            default -> "";
        };
    }

    private void close() {
        making.active().commitPending();
        make((edits, shown) -> edits.state(shown, shown.getState() == FeedbackState.CLOSED ? FeedbackState.IN_PROGRESS
                : FeedbackState.CLOSED));
    }

    private void make(BiFunction<FeedbackEdits, FeedbackItem, Edit> edit) {
        item.ifPresent(shown -> making.make(edit.apply(edits(), shown)));
    }

    private TypedField.Answer day(String typed, BiFunction<FeedbackItem, Optional<LocalDate>, Edit> edit) {
        return TypedField.Answer.day(typed, forms, day -> edit.apply(item.orElseThrow(), day));
    }

    private FeedbackEdits edits() {
        return new FeedbackEdits(asOf);
    }
}
