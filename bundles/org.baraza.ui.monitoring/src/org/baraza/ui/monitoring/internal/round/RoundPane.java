package org.baraza.ui.monitoring.internal.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.DropDown;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.Edit;
import org.baraza.ui.monitoring.internal.model.ScorecardTiles;
import org.baraza.ui.monitoring.internal.model.round.Round;
import org.baraza.ui.monitoring.internal.model.round.RoundCursor;
import org.baraza.ui.monitoring.internal.model.round.RoundEdits;
import org.baraza.ui.monitoring.internal.model.round.RoundEntry;
import org.baraza.ui.monitoring.internal.model.round.RoundRow;
import org.baraza.ui.monitoring.internal.sheet.Making;
import org.baraza.ui.monitoring.internal.sheet.PaneTitle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The monthly round: the reports of all running activities on a month, filled in row by row with the keyboard alone. */
public final class RoundPane implements RowFields.Row, ActiveSession.PendingEdit {

    private static final int MARGIN = 12;

    private final ActiveSession active;
    private final Supplier<String> author;
    private final Consumer<Activity> chosen;
    private final Composite body;
    private final DropDown months;
    private final Label progress;
    private final Button same;
    private final Label note;
    private final RoundTable table;
    private final RoundCursor cursor = new RoundCursor();
    private Optional<YearMonth> month = Optional.empty();
    private Optional<Objective> filter = Optional.empty();
    private List<YearMonth> offered = List.of();
    private Session session;
    private Forms forms;
    private Round round;

    public RoundPane(Composite parent, ActiveSession active, Supplier<String> author, Consumer<Activity> chosen) {
        this.active = active;
        this.author = author;
        this.chosen = chosen;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 4).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, 6).spacing(10, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        PaneTitle.on(head, Messages.Round_title);
        months = new DropDown(head, Messages.Round_month);
        months.addListener(SWT.Selection, event -> turnTo(offered.get(months.getSelectionIndex())));
        same = new Button(head, SWT.PUSH);
        same.setToolTipText(Messages.Round_sameTip);
        same.addListener(SWT.Selection, event -> sameForAll());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(same);
        progress = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(progress);
        table = new RoundTable(body, this, this::choose);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        note = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).exclude(true).applyTo(note);
    }

    public Composite control() {
        return body;
    }

    /** Another strategy is shown next: what was typed into this one and refused is let go. */
    public void beginAnew() {
        month = Optional.empty();
        filter = Optional.empty();
        forget();
        say(Optional.empty());
    }

    public void show(Session shown, Forms written) {
        session = shown;
        forms = written;
        Optional<Activity> before = cursor.activity();
        List<YearMonth> all = Round.months(shown.analyses());
        YearMonth now = month.or(() -> Optional.of(ScorecardTiles.lastOver(shown.asOf())).filter(all::contains))
                .orElseGet(all::getFirst);
        if (!all.equals(offered)) {
            offered = all;
            months.setItems(all.stream().map(written::month).toArray(String[]::new));
        }
        months.select(offered.indexOf(now));
        if (round == null || !round.month().equals(now)) {
            cursor.goTo(Optional.empty()); // another month begins with its own first row
        }
        Round whole = Round.of(shown.analyses(), now);
        round = whole.only(filter);
        progress.setText(round.progress(written));
        same.setText(NLS.bind(Messages.Round_same, written.month(now.minusMonths(1))));
        same.setEnabled(edits().sameForAll(round).isPresent());
        table.show(round, written);
        Optional<RoundRow> at = cursor.activity().flatMap(round::row).or(round::firstOpen);
        cursor.goTo(at);
        at.ifPresentOrElse(this::edit, table::noRow);
        if (before.isPresent() && body.isVisible()) {
            cursor.activity().filter(here -> here != before.get()).ifPresent(chosen);
        }
        body.layout(true, true);
    }

    /** Asks only the activities of an objective, or all. */
    public void only(Optional<Objective> objective) {
        commit();
        filter = objective;
        reshow();
    }

    /** Goes to the row of an activity, in a month of its own if one is named. */
    public void reveal(Activity activity, Optional<YearMonth> when) {
        commit();
        when.filter(offered::contains).ifPresent(wanted -> month = Optional.of(wanted));
        filter = Optional.empty();
        reshow();
        round.row(activity).ifPresent(this::goTo);
        table.setFocus();
    }

    public Optional<Activity> chosen() {
        return here().map(RoundRow::activity);
    }

    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void key(char key) {
        here().filter(row -> cursor.key(key, row, forms)).ifPresent(row -> {
            edit(row);
            await(row);
        });
    }

    @Override
    public void typed(RoundEntry entry) {
        cursor.type(entry);
        here().ifPresent(this::await);
    }

    @Override
    public void enter(int places) {
        here().ifPresent(row -> {
            if (takeIn(row)) {
                round.after(row.activity(), places).ifPresent(this::goTo);
            }
        });
    }

    @Override
    public void takeBack() {
        forget();
        here().ifPresent(this::edit);
        say(Optional.empty());
    }

    @Override
    public void commit() {
        here().ifPresent(this::takeIn);
    }

    private void turnTo(YearMonth next) {
        commit();
        forget();
        month = Optional.of(next);
        reshow();
    }

    @Override
    public void sameForAll() {
        commit();
        cursor.entered(round.openAsBefore());
        new Making(active).make(edits().sameForAll(round));
        round.firstOpen().ifPresent(this::goTo); // what had no report the month before either
        table.setFocus();
    }

    /** Enters what was typed into a row; what can't be entered stays in its fields, with a sentence that says why. */
    private boolean takeIn(RoundRow row) {
        RoundEntry entry = cursor.entry(row, forms);
        Optional<String> refusal = entry.refusal(row, forms);
        say(refusal);
        if (refusal.isEmpty()) {
            forget();
            Optional<Edit> edit = edits().enter(row, entry);
            cursor.entered(edit.map(made -> row).stream().toList()); // before it is made: it is shown at once
            new Making(active).make(edit);
        }
        return refusal.isEmpty();
    }

    private void choose(RoundRow row) {
        commit();
        goTo(row);
    }

    private void goTo(RoundRow row) {
        round.row(row.activity()).ifPresent(at -> {
            cursor.goTo(Optional.of(at));
            edit(at);
            chosen.accept(at.activity());
        });
    }

    private void edit(RoundRow row) {
        table.edit(row, cursor.entry(row, forms), round, forms);
        if (cursor.entry(row, forms).refusal(row, forms).isEmpty()) {
            say(Optional.empty());
        }
    }

    private void await(RoundRow row) {
        if (cursor.isTyped(row, forms)) {
            active.await(this);
        } else {
            active.settled(this);
        }
    }

    private void forget() {
        cursor.forget();
        active.settled(this);
    }

    private void reshow() {
        if (session != null) {
            show(session, forms);
        }
    }

    private Optional<RoundRow> here() {
        return cursor.activity().flatMap(activity -> round.row(activity));
    }

    private RoundEdits edits() {
        return new RoundEdits(round.month(), forms, LocalDate.now(), author.get());
    }

    /** Why something can't be entered, else what is to know of the row and of what was entered before it. */
    private void say(Optional<String> refusal) {
        Optional<String> words = refusal.or(() -> round == null ? Optional.empty() : cursor.told(round));
        words.map(text -> text.replace("&", "&&")).ifPresent(note::setText);
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        note.setVisible(words.isPresent());
        body.layout(true, true);
    }
}
