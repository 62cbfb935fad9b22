package org.baraza.ui.stakeholders.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Words;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.ContactAddress;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.stakeholders.internal.model.ContactBook;
import org.baraza.ui.stakeholders.internal.model.ContactRow;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The persons behind the groups, how to reach them, and whether they agreed to it (guidelines, Part II A, user
 * database). They lie in a file of their own, and the page says so.
 */
final class ContactsPage {

    private static final Forms FORMS = Forms.ofProgram();
    private static final int ADDRESS = 4;

    private final Composite control;
    private final Label privacy;
    private final TextGrid<ContactRow> grid;
    private final ContactEdits edits;
    private Optional<Session> session = Optional.empty();

    ContactsPage(Composite parent, GroupEdits groups, ContactEdits edits, Consumer<String> status) {
        this.edits = edits;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).numColumns(3).applyTo(control);
        Label lock = new Label(control, SWT.NONE);
        Icons.on(lock, "lock");
        privacy = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(privacy);
        Composite buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        grid = new TextGrid<>(control, Messages.Page_contacts);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(grid.control());
        button(buttons, Messages.Contact_addWay, "add", this::addWay);
        button(buttons, Messages.Group_delete, "delete", edits::delete);
        button(buttons, Messages.Erase, "person", row -> edits.erase(control.getShell(), row));
        columns(groups, status);
        grid.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                grid.selected().ifPresent(edits::delete);
            }
        });
    }

    Composite control() {
        return control;
    }

    void focus() {
        grid.table().setFocus();
    }

    /** Another strategy is shown next. */
    void beginAnew() {
        grid.beginAnew();
    }

    void show(Session shown) {
        session = Optional.of(shown);
        privacy.setText(NLS.bind(Messages.Contact_private, shown.file().map(file -> file.getFileName() + "-private")
                .orElse(Messages.Contact_privateFile)));
        privacy.setForeground(Colours.of(Role.SECONDARY));
        control.layout();
        grid.show(ContactRow.of(shown.privateData()));
    }

    /** The next thing one does is to type it. */
    private void addWay(ContactRow row) {
        edits.addAddress(row);
        grid.last(candidate -> candidate.contact().equals(row.contact())).ifPresent(added -> grid.edit(added, ADDRESS));
    }

    private void columns(GroupEdits groups, Consumer<String> status) {
        Stream.of(
                GridColumn.shown(Messages.Contact_person, 3, 120, this::person).as(this::typedPerson)
                        .edited(edits::name).where(ContactRow::isFirst),
                ofPerson(Messages.Contact_organisation, 3, 110, Contact::getOrganisation)
                        .edited((row, typed) -> edits.person(row, contact -> contact.setOrganisation(none(typed)))),
                ofPerson(Messages.Contact_group, 3, 110, this::group).from(row -> groupNames())
                        .edited((row, name) -> edits.change(row,
                                book -> book.assign(row.contact().orElseThrow(), name))),
                ofAddress(Messages.Contact_channel, 2, 80, address -> words(address.getChannel()))
                        .from(row -> channels()).edited(this::channel),
                ofAddress(Messages.Contact_address, 3, 120, ContactAddress::getAddress)
                        .edited((row, typed) -> edits.change(row, book -> book.reach(row, typed))),
                ofAddress(Messages.Contact_agreed, 1, 64, address -> yesOrNo(address.isConsent()))
                        .from(row -> List.of(Messages.Yes, Messages.No)).edited((row, answer) -> edits.change(row,
                                book -> book.agree(row, answer.equals(Messages.Yes), asOf()))),
                ofAddress(Messages.Contact_how, 2, 80, ContactAddress::getConsentGiven)
                        .edited((row, typed) -> edits.change(row,
                                book -> book.address(row).setConsentGiven(none(typed)))).where(ContactsPage::agreed),
                ofAddress(Messages.Contact_when, 2, 80, address -> day(address.getConsentDate()))
                        .edited((row, typed) -> edits.change(row,
                                book -> book.address(row).setConsentDate(FORMS.readDate(typed).orElse(null))))
                        .where(ContactsPage::agreed)
                        .unless(typed -> typed.isEmpty() || FORMS.readDate(typed).isPresent() ? Optional.empty()
                                : Optional.of(NLS.bind(Messages.Day_expected, FORMS.date(asOf())))))
                .forEach(column -> grid.with(column, groups, status));
    }

    private GridColumn<ContactRow> ofPerson(String title, int weight, int least, Function<Contact, String> text) {
        return GridColumn.<ContactRow>shown(title, weight, least, row -> row.contact().filter(contact -> row.isFirst())
                .map(text).orElse("")).where(row -> row.isFirst() && !row.isNewcomer());
    }

    private static GridColumn<ContactRow> ofAddress(String title, int weight, int least,
            Function<ContactAddress, String> text) {
        return GridColumn.<ContactRow>shown(title, weight, least, row -> row.address().map(text).orElse(""))
                .where(row -> !row.isNewcomer());
    }

    private String person(ContactRow row) {
        return row.isNewcomer() ? Messages.Contact_newcomer : row.isFirst() ? typedPerson(row) : "";
    }

    private String typedPerson(ContactRow row) {
        return row.contact().map(Contact::getName).orElse("");
    }

    private String group(Contact contact) {
        return strategy().stream().flatMap(strategy -> Names.apart(strategy).entrySet().stream())
                .filter(named -> named.getValue().getId().equals(contact.getGroup())).map(Map.Entry::getKey).findFirst().orElse("");
    }

    private List<String> groupNames() {
        List<String> names = new ArrayList<>(List.of(""));
        strategy().ifPresent(strategy -> names.addAll(Names.apart(strategy).keySet()));
        return names;
    }

    private void channel(ContactRow row, String name) {
        Stream.of(Channel.values()).filter(channel -> words(channel).equals(name)).findFirst()
                .ifPresent(channel -> edits.change(row, book -> book.address(row).setChannel(channel)));
    }

    private static List<String> channels() {
        return Stream.of(Channel.values()).map(ContactsPage::words).toList();
    }

    private static String words(Channel channel) {
        return Words.of(channel, Locale.getDefault());
    }

    private static String yesOrNo(boolean yes) {
        return yes ? Messages.Yes : Messages.No;
    }

    private static boolean agreed(ContactRow row) {
        return row.address().filter(ContactAddress::isConsent).isPresent();
    }

    private static String none(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static String day(LocalDate day) {
        return Optional.ofNullable(day).map(FORMS::date).orElse("");
    }

    private LocalDate asOf() {
        return session.orElseThrow().asOf();
    }

    private Optional<Strategy> strategy() {
        return session.map(Session::strategy);
    }

    private void button(Composite parent, String words, String icon, Consumer<ContactRow> body) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        Icons.on(button, icon);
        button.addListener(SWT.Selection, event -> grid.selected().ifPresent(body));
        grid.onSelection(row -> button.setEnabled(!row.isNewcomer()));
        button.setEnabled(false);
    }
}
