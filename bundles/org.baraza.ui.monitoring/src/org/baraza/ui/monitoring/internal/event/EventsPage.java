package org.baraza.ui.monitoring.internal.event;

import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Numbering;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.event.EventEdits;
import org.baraza.ui.monitoring.internal.model.event.EventFilter;
import org.baraza.ui.monitoring.internal.model.event.EventRegister;
import org.baraza.ui.monitoring.internal.model.event.EventRow;
import org.baraza.ui.monitoring.internal.sheet.FilterRow;
import org.baraza.ui.monitoring.internal.sheet.Form;
import org.baraza.ui.monitoring.internal.sheet.Found;
import org.baraza.ui.monitoring.internal.sheet.Halves;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.MenuField;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.baraza.ui.monitoring.internal.sheet.Register;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What took place in carrying the activities out, the event that is chosen, and the indicators that they count for. */
public final class EventsPage {

    /** Where the page leads. */
    public interface Ways {

        void selected(EngagementEvent event);

        void reveal(Activity activity);

        void open(Indicator indicator);
    }

    private static final int LINES = 60;
    private static final int FILTER = 150;

    private final ActiveSession active;
    private final Ways ways;
    private final Found found;
    private final Halves halves;
    private final Label told;
    private final Button add;
    private final Text find;
    private final MenuField<Optional<Activity>> activity;
    private final MenuField<Optional<StakeholderGroup>> group;
    private final Register<EventRow> table;
    private final FedTable fed;
    private final EventForm form;
    private EventFilter filter = EventFilter.ALL;
    private Optional<EngagementEvent> event = Optional.empty();
    private Session session;
    private Forms forms = Forms.ofProgram();

    public EventsPage(Composite parent, ActiveSession active, Ways ways, Found found) {
        this.found = found;
        this.active = active;
        this.ways = ways;
        halves = new Halves(parent, LINES, 60, 40);
        Composite left = new Composite(halves.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
        Composite head = PaneTitle.row(left, 2);
        told = PaneTitle.on(head, "");
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
        add = Form.button(head, Messages.Edit_addEvent, this::add);
        FilterRow filters = new FilterRow(left, 3, FILTER);
        find = filters.find(Messages.Event_find, words -> filter(filter.looking(words)));
        activity = filters.narrowing(Messages.Event_activity, on -> filter(filter.of(on)));
        group = filters.narrowing(Messages.Event_groups, on -> filter(filter.with(on)));
        table = register(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        fed = new FedTable(left, ways::open);
        form = new EventForm(halves.body(), active, ways::reveal);
    }

    public Composite control() {
        return halves.control();
    }

    public void show(Session next, Forms written) {
        boolean another = session != next;
        session = next;
        forms = written;
        if (another) {
            event = Optional.empty();
            showAll();
        }
        EventRegister register = register(event);
        told.setText(register.told(written).replace("&", "&&"));
        told.setToolTipText(register.told(written));
        add.setEnabled(!next.analyses().activities().isEmpty());
        table.show(register.rows());
        Optional<EngagementEvent> before = event;
        event = event.filter(register::lists).or(() -> register.rows().stream().findFirst().map(EventRow::event));
        event.ifPresent(table::select);
        if (before.isPresent() && halves.control().isVisible()) {
            event.filter(now -> now != before.get()).ifPresent(ways::selected);
        }
        fed.show(register.fed(), written);
        form.show(event, next, written);
        activity.show(() -> FilterRow.offers(Messages.Event_anyActivity, next.analyses().activities(),
                Numbering::named, filter.activity()));
        group.show(() -> FilterRow.offers(Messages.Feedback_anyGroup, next.strategy().getStakeholders(),
                one -> Objects.toString(one.getName(), ""), filter.group()));
    }

    public void reveal(EngagementEvent wanted, Optional<EStructuralFeature> feature) {
        showAll();
        event = Optional.of(wanted);
        reshow();
        feature.ifPresent(form::focus);
    }

    public Optional<EngagementEvent> chosen() {
        return event;
    }

    public void setFocus() {
        table.setFocus();
    }

    private Register<EventRow> register(Composite parent) {
        return new Register<EventRow>(parent, Messages.Event_table, EventRow::event, this::choose)
                .signed(row -> found.of(row.event()), found::open)
                .column(Messages.Event_date, SWT.LEFT, 0, "00/00/0000",
                        row -> Optional.ofNullable(row.event().getDate()).map(forms::date).orElse("–"),
                        EventsPage::role)
                .column(Messages.Event_title, SWT.LEFT, 34, "Data day in Kito", EventRow::title, EventsPage::role)
                .column(Messages.Event_place, SWT.LEFT, 20, "National", EventRow::place, row -> Role.SECONDARY)
                .column(Messages.Event_groups, SWT.LEFT, 24, "Journalists", EventRow::groups, row -> Role.SECONDARY)
                .column(Messages.Event_participantsShort, SWT.RIGHT, 0, "00,000", EventRow::participants,
                        EventsPage::role)
                .column(Messages.Event_activity, SWT.LEFT, 22, "1.1  Briefings", EventRow::activityName,
                        row -> Role.SECONDARY);
    }

    /** What is still to come is quieter. */
    private static Role role(EventRow row) {
        return row.coming() ? Role.PLACEHOLDER : Role.TEXT;
    }

    private void choose(EventRow row) {
        active.commitPending();
        event = Optional.of(row.event());
        ways.selected(row.event());
        form.show(event, session, forms);
    }

    /** An event belongs to the activity that is looked at: of the filter, else of the chosen event, else the first. */
    private void add() {
        active.commitPending();
        Activity of = filter.activity().or(() -> event.map(EngagementEvent::eContainer)
                .filter(Activity.class::isInstance).map(Activity.class::cast))
                .orElseGet(() -> session.analyses().activities().getFirst());
        showAll();
        new Making(active).make(new EventEdits(session.asOf()).add(of, (owner, added) -> event = Optional.of(added)));
        reshow();
        event.ifPresent(ways::selected);
        form.setFocus();
    }

    /** What is chosen goes from the form with its row; what is made of it later does not take it away. */
    private void filter(EventFilter next) {
        active.commitPending();
        filter = next;
        event = event.filter(one -> register(Optional.empty()).lists(one));
        reshow();
    }

    private EventRegister register(Optional<EngagementEvent> kept) {
        return EventRegister.of(session.analyses(), filter, kept);
    }

    private void showAll() {
        filter = EventFilter.ALL;
        if (!find.getText().isEmpty()) {
            find.setText("");
        }
    }

    private void reshow() {
        if (session != null) {
            show(session, forms);
        }
    }
}
