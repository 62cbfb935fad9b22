package org.baraza.ui.stakeholders.internal;

import java.util.function.Consumer;

import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.Contact;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.stakeholders.internal.model.ContactBook;
import org.baraza.ui.stakeholders.internal.model.ContactRow;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** What can be done with contacts, each as one named undo step. */
final class ContactEdits {

    private final ActiveSession active;
    private final PersonErasure erasure;

    ContactEdits(ActiveSession active, PersonErasure erasure) {
        this.active = active;
        this.erasure = erasure;
    }

    /** Renames a person, or adds one in the last row. */
    void name(ContactRow row, String typed) {
        if (!typed.isEmpty()) {
            row.contact().ifPresentOrElse(contact -> change(row, book -> contact.setName(typed)),
                    () -> edit(NLS.bind(Messages.Contact_add, typed), book -> book.add(typed)));
        }
    }

    /** Edits a person. */
    void person(ContactRow row, Consumer<Contact> body) {
        change(row, book -> row.contact().ifPresent(body));
    }

    /** Edits a person with the book at hand. */
    void change(ContactRow row, Consumer<ContactBook> body) {
        row.contact().ifPresent(contact -> edit(NLS.bind(Messages.Contact_change, name(contact)), body));
    }

    void addAddress(ContactRow row) {
        row.contact().ifPresent(contact -> change(row, book -> book.addAddress(contact, Channel.PHONE)));
    }

    void delete(ContactRow row) {
        row.contact().ifPresent(contact -> edit(NLS.bind(
                contact.getAddresses().size() > 1 ? Messages.Contact_deleteAddress : Messages.Contact_delete,
                name(contact)), book -> book.delete(row)));
    }

    /** Erases a person for good, after asking. */
    void erase(Shell shell, ContactRow row) {
        row.contact().ifPresent(contact -> active.session().ifPresent(session -> {
            int answer = SentenceDialog.ask(shell, Messages.Erase_title, PersonErasure.warning(contact, session),
                    Messages.Erase_now, IDialogConstants.CANCEL_LABEL);
            if (answer == 0) {
                Failures.guard(() -> erasure.erase(contact, session));
            }
        }));
    }

    private static String name(Contact contact) {
        return PersonErasure.called(contact);
    }

    private void edit(String label, Consumer<ContactBook> body) {
        active.session().ifPresent(session -> active.change(label, () -> body.accept(book(session))));
    }

    private static ContactBook book(Session session) {
        return new ContactBook(session.editablePrivateData(), session.strategy());
    }
}
