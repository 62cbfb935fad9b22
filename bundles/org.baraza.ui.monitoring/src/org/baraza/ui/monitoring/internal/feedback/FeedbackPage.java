package org.baraza.ui.monitoring.internal.feedback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.DropDown;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackEdits;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackFilter.Show;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackFilter;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackRegister.By;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackRegister.Trend;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackRegister;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackRow;
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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The register of what users raised, with the item that is chosen, and how it all spreads. */
public final class FeedbackPage {

    private static final int LINES = 60;
    private static final int FILTER = 128;

    private final ActiveSession active;
    private final Consumer<FeedbackItem> chosen;
    private final Found found;
    private final Halves halves;
    private final Label share;
    private final Text find;
    private final MenuField<Show> show;
    private final MenuField<Optional<StakeholderGroup>> group;
    private final MenuField<Optional<String>> topic;
    private final MenuField<Optional<String>> channel;
    private final Register<FeedbackRow> table;
    private final Register<Trend> trends;
    private final FeedbackForm form;
    private FeedbackFilter filter = FeedbackFilter.ALL;
    private By by = By.GROUP;
    private Optional<FeedbackItem> item = Optional.empty();
    private Session session;
    private Forms forms = Forms.ofProgram();

    public FeedbackPage(Composite parent, ActiveSession active, Consumer<FeedbackItem> chosen, Found found) {
        this.found = found;
        this.active = active;
        this.chosen = chosen;
        halves = new Halves(parent, LINES, 60, 40);
        Composite left = new Composite(halves.body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(left);
        Composite head = PaneTitle.row(left, 2);
        share = PaneTitle.wide(head, "");
        Form.button(head, Messages.Feedback_add, this::add);
        FilterRow filters = new FilterRow(left, 5, FILTER);
        find = filters.find(Messages.Feedback_find, words -> filter(filter.looking(words)));
        show = filters.narrowing(Messages.Feedback_state, on -> filter(filter.showing(on)));
        group = filters.narrowing(Messages.Feedback_group, on -> filter(filter.of(on)));
        topic = filters.narrowing(Messages.Feedback_topic, on -> filter(filter.on(on)));
        channel = filters.narrowing(Messages.Feedback_channel, on -> filter(filter.through(on)));
        table = register(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Composite under = PaneTitle.row(left, 2);
        PaneTitle.on(under, Messages.Feedback_trends);
        DropDown how = new DropDown(under, Messages.Feedback_trends);
        how.setItems(Stream.of(By.values()).map(FeedbackPage::words).toArray(String[]::new));
        how.select(0);
        how.addListener(SWT.Selection, event -> {
            by = By.values()[how.getSelectionIndex()];
            reshow();
        });
        trends = new Register<Trend>(left, Messages.Feedback_trends, Trend::name, trend -> { })
                .column(Messages.Feedback_group, SWT.LEFT, 40, "Researchers and students", Trend::name)
                .column(Messages.Feedback_raised, SWT.RIGHT, 10, "000", trend -> count(trend.raised()))
                .column(Messages.Feedback_answered, SWT.RIGHT, 10, "000", trend -> count(trend.answered()))
                .column(Messages.Feedback_pastDue, SWT.RIGHT, 10, "000", trend -> count(trend.pastDue()),
                        trend -> trend.pastDue() > 0 ? Role.LAGGING : Role.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 150).applyTo(trends.control());
        form = new FeedbackForm(halves.body(), active, found);
    }

    public Composite control() {
        return halves.control();
    }

    public void show(Session shown, Forms written) {
        boolean another = session != shown;
        session = shown;
        forms = written;
        if (another) {
            item = Optional.empty();
            showAll();
        }
        FeedbackRegister register = register(item);
        share.setText(register.share());
        table.show(register.rows());
        Optional<FeedbackItem> before = item;
        item = item.filter(register::lists).or(register::first);
        item.ifPresent(table::select);
        if (before.isPresent() && halves.control().isVisible()) {
            item.filter(now -> now != before.get()).ifPresent(chosen);
        }
        trends.name(0, what(by)).show(register.trends(by, written));
        form.show(item, shown, written);
        offer(register);
    }

    public void reveal(FeedbackItem wanted, Optional<EStructuralFeature> feature) {
        showAll();
        item = Optional.of(wanted);
        reshow();
        feature.ifPresent(form::focus);
    }

    public Optional<FeedbackItem> chosen() {
        return item;
    }

    public void setFocus() {
        table.setFocus();
    }

    private void offer(FeedbackRegister register) {
        show.show(() -> Stream.of(Show.values()).map(on -> new MenuField.Offer<>(on, words(on), on == filter.show()))
                .toList());
        group.show(() -> FilterRow.offers(Messages.Feedback_anyGroup, session.strategy().getStakeholders(),
                of -> Objects.toString(of.getName(), ""), filter.group()));
        topic.show(() -> FilterRow.offers(Messages.Feedback_anyTopic, register.values(FeedbackItem::getTopic),
                text -> text, filter.topic()));
        channel.show(() -> FilterRow.offers(Messages.Feedback_anyChannel, register.values(FeedbackItem::getChannel),
                text -> text, filter.channel()));
    }

    private Register<FeedbackRow> register(Composite parent) {
        return new Register<FeedbackRow>(parent, Messages.Feedback_table, FeedbackRow::item, this::choose)
                .signed(row -> found.of(row.item()), found::open)
                .column(Messages.Feedback_date, SWT.LEFT, 0, "00/00/0000", row -> day(row.item().getDate()),
                        row -> role(row, Role.TEXT))
                .column(Messages.Feedback_topic, SWT.LEFT, 40, "Crop forecasts", FeedbackRow::topic,
                        row -> role(row, Role.TEXT))
                .column(Messages.Feedback_group, SWT.LEFT, 40, "Journalists", FeedbackRow::group,
                        row -> role(row, Role.TEXT))
                .column(Messages.Feedback_decision, SWT.LEFT, 0, longest(FeedbackRow.decisions()), FeedbackRow::decision,
                        row -> role(row, Role.SECONDARY))
                .column(Messages.Feedback_due, SWT.LEFT, 0, "00/00/0000", row -> day(row.item().getDue()),
                        row -> role(row, row.progress() == Show.PAST_DUE ? Role.LAGGING : Role.SECONDARY))
                .column(Messages.Feedback_state, SWT.LEFT, 0, longest(FeedbackRow.states()), FeedbackRow::state,
                        row -> role(row, row.progress() == Show.PAST_DUE || row.progress() == Show.UNANSWERED
                                ? Role.LAGGING : Role.SECONDARY));
    }

    /** What was raised later is quieter. */
    private static Role role(FeedbackRow row, Role usual) {
        return row.coming() ? Role.PLACEHOLDER : usual;
    }

    private static String longest(Stream<String> words) {
        return words.max(Comparator.comparingInt(String::length)).orElse("");
    }

    private void choose(FeedbackRow row) {
        item = Optional.of(row.item());
        chosen.accept(row.item());
        form.show(item, session, forms);
    }

    private void add() {
        showAll();
        new Making(active).make(new FeedbackEdits(session.asOf()).add(session.strategy(),
                (strategy, added) -> item = Optional.of(added)));
        reshow();
        item.ifPresent(chosen);
        form.setFocus();
    }

    /** What is chosen goes from the form with its row; what is made of it later does not take it away. */
    private void filter(FeedbackFilter next) {
        active.commitPending();
        filter = next;
        item = item.filter(one -> register(Optional.empty()).lists(one));
        reshow();
    }

    private FeedbackRegister register(Optional<FeedbackItem> kept) {
        return FeedbackRegister.of(session.strategy(), session.asOf(), filter, kept);
    }

    private void showAll() {
        filter = FeedbackFilter.ALL;
        if (!find.getText().isEmpty()) {
            find.setText("");
        }
    }

    private void reshow() {
        if (session != null) {
            show(session, forms);
        }
    }

    private String day(LocalDate day) {
        return Optional.ofNullable(day).map(forms::date).orElse("–");
    }

    private static String count(int number) {
        return number == 0 ? "–" : Integer.toString(number);
    }

    private static String words(By by) {
        return switch (by) {
            case GROUP -> Messages.Feedback_by_GROUP;
            case TOPIC -> Messages.Feedback_by_TOPIC;
            case CHANNEL -> Messages.Feedback_by_CHANNEL;
            case MONTH -> Messages.Feedback_by_MONTH;
        };
    }

    /** What stands in the first column then. */
    private static String what(By by) {
        return switch (by) {
            case GROUP -> Messages.Feedback_group;
            case TOPIC -> Messages.Feedback_topic;
            case CHANNEL -> Messages.Feedback_channel;
            case MONTH -> Messages.Round_month;
        };
    }

    private static String words(Show show) {
        return switch (show) {
            case ALL -> Messages.Feedback_show_ALL;
            case OPEN -> Messages.Feedback_show_OPEN;
            case PAST_DUE -> Messages.Feedback_show_PAST_DUE;
            case ANSWERED -> Messages.Feedback_show_ANSWERED;
            case UNANSWERED -> Messages.Feedback_show_UNANSWERED;
        };
    }
}
