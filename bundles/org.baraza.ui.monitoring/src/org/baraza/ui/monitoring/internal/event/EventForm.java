package org.baraza.ui.monitoring.internal.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.TextField;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.event.EventEdits;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.MenuField;
import org.baraza.ui.monitoring.internal.sheet.TypedField;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** One event: when and where, who took part, what came of it, and the papers that tell of it. */
final class EventForm {

    private static final StrategyPackage MODEL = StrategyPackage.eINSTANCE;

    private final Form form;
    private final Making making;
    private final List<TextField> texts = new ArrayList<>();
    private final TypedField date;
    private final MenuField<Activity> activity;
    private final MenuField<StakeholderGroup> groups;
    private final Map<EAttribute, TypedField> counts = new LinkedHashMap<>();
    private final LinkRows links;
    private Optional<EngagementEvent> event = Optional.empty();
    private Forms forms = Forms.ofProgram();

    /** @param reveal shows an activity in the workplan */
    EventForm(Composite parent, ActiveSession active, Consumer<Activity> reveal) {
        making = new Making(active);
        form = new Form(parent, active, Messages.Edit_event);
        texts.add(form.line(Messages.Event_title, MODEL.getEngagementEvent_Title()));
        date = form.typed(Messages.Event_date, typed -> TypedField.Answer.day(typed, forms,
                day -> edits().date(event.orElseThrow(), day)));
        texts.add(form.line(Messages.Event_place, MODEL.getEngagementEvent_Place()));
        activity = form.menu(Messages.Event_activity, false, Messages.Event_noActivity,
                chosen -> make((edits, shown) -> edits.move(shown, chosen)));
        groups = form.menu(Messages.Event_groups, true, Messages.Feedback_notSaid,
                chosen -> make((edits, shown) -> edits.group(shown, chosen)));
        count(Messages.Event_women, MODEL.getEngagementEvent_Women());
        count(Messages.Event_men, MODEL.getEngagementEvent_Men());
        count(Messages.Event_notStated, MODEL.getEngagementEvent_NotStated());
        texts.add(form.text(Messages.Event_result, MODEL.getEngagementEvent_Result(), 4));
        form.label(Messages.Event_links);
        links = new LinkRows(form.body(), making, () -> event);
        form.edits(MODEL.getEngagementEvent_Date(), date.control());
        Composite row = form.buttons();
        Form.button(row, Messages.Event_showActivity, () -> event.map(EngagementEvent::eContainer)
                .filter(Activity.class::isInstance).map(Activity.class::cast).ifPresent(reveal));
        Form.button(row, Messages.Feedback_delete, () -> make((edits, shown) -> edits.delete(shown)));
    }

    Composite control() {
        return form.control();
    }

    void show(Optional<EngagementEvent> next, Session session, Forms written) {
        event = next;
        forms = written;
        form.visible(next.isPresent());
        next.ifPresent(shown -> fill(shown, session));
        form.refit();
    }

    void setFocus() {
        texts.getFirst().control().setFocus();
    }

    void focus(EStructuralFeature feature) {
        form.focus(feature);
    }

    private void fill(EngagementEvent shown, Session session) {
        texts.forEach(field -> field.show(shown));
        date.show(Optional.ofNullable(shown.getDate()).map(forms::date).orElse(""));
        activity.show(() -> session.analyses().activities().stream().map(one -> new MenuField.Offer<>(one,
                Numbering.named(one), one == shown.eContainer())).toList());
        groups.show(() -> session.strategy().getStakeholders().stream().map(one -> new MenuField.Offer<>(one,
                Objects.toString(one.getName(), ""), shown.getGroups().contains(one))).toList());
        counts.forEach((counted, field) -> field.show(Objects.toString(shown.eGet(counted), "")));
        links.show(shown, session.file());
    }

    private void count(String name, EAttribute counted) {
        counts.put(counted, form.typed(name, typed -> number(name, counted, typed)));
    }

    private TypedField.Answer number(String name, EAttribute counted, String typed) {
        Optional<Integer> number = forms.readNumber(typed).flatMap(EventForm::whole);
        return typed.isEmpty() || number.isPresent()
                ? TypedField.Answer.of(edits().count(event.orElseThrow(), counted, name, number))
                : TypedField.Answer.refused(NLS.bind(Messages.Refused_count, typed));
    }

    private static Optional<Integer> whole(BigDecimal value) {
        return Optional.of(value).filter(one -> one.signum() >= 0 && one.stripTrailingZeros().scale() <= 0
                && one.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0).map(BigDecimal::intValue);
    }

    private void make(BiFunction<EventEdits, EngagementEvent, Edit> edit) {
        event.ifPresent(shown -> making.make(edit.apply(edits(), shown)));
    }

    private static EventEdits edits() {
        return new EventEdits(LocalDate.now());
    }
}
