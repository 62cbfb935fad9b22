package org.baraza.exchange.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.TableReader;
import org.baraza.exchange.table.UnreadableFileException;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.VCardProperty;

/**
 * Reads address cards as a table, a card a row. A person has one place for an e-mail and one for each kind of phone; what
 * else a card says is noted. Its pictures and links are left alone, and nobody agreed to anything.
 */
final class VCardReader implements TableReader {

    /** As much as a cell of a spreadsheet holds. */
    private static final int LONGEST = 32_767;
    private static final int LEAST_PREFERRED = 101;
    /** Of one card, with a picture of a few million bytes in it. */
    private static final int LINES = 100_000;
    private static final String END = "END:VCARD";
    private static final List<String> HEADINGS = List.of("Name", "Organisation", "Phone", "Mobile", "E-mail", "Address",
            "Note");

    @Override
    public List<Sheet> read(Path file, Bounds bounds) throws IOException, UnreadableFileException {
        String text = TextEncoding.decoded(Files.readAllBytes(file));
        bounds.letters(text.length());
        Sheet.Builder sheet = new Sheet.Builder("vCard", bounds);
        requireEnds(text);
        row(sheet, 0, HEADINGS);
        try (ezvcard.io.text.VCardReader cards = new ezvcard.io.text.VCardReader(text)) {
            int row = 1;
            for (Optional<VCard> card = next(cards); card.isPresent(); card = next(cards)) {
                row(sheet, row++, values(card.get()));
            }
        }
        return List.of(sheet.build());
    }

    /** One card at a time is kept: a file may hold a million. */
    private static Optional<VCard> next(ezvcard.io.text.VCardReader cards) throws IOException, UnreadableFileException {
        try {
            return Optional.ofNullable(cards.readNext());
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException(Messages.File_damaged, e);
        }
    }

    /** A card that never ends is refused before it is taken to pieces, of which each takes hundreds of bytes. */
    private static void requireEnds(String text) throws UnreadableFileException {
        int lines = 0;
        for (Iterator<String> all = text.lines().iterator(); all.hasNext();) {
            String line = all.next();
            lines = line.regionMatches(true, 0, END, 0, END.length()) ? 0 : lines + 1;
            if (lines > LINES) {
                throw new UnreadableFileException(Messages.File_tooLarge);
            }
        }
    }

    private static void row(Sheet.Builder sheet, int row, List<String> values) throws UnreadableFileException {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column).length() > LONGEST) {
                throw new UnreadableFileException(Messages.File_tooLong);
            }
            sheet.put(row, column, new Cell.Text(values.get(column)));
        }
    }

    private static List<String> values(VCard card) {
        List<String> phones = phones(card, false);
        List<String> mobiles = phones(card, true);
        List<String> mails = said(preferred(card.getEmails(), mail -> mail.getTypes().contains(EmailType.PREF)).map(Email::getValue));
        List<String> addresses = said(preferred(card.getAddresses(), address -> address.getTypes().contains(AddressType.PREF)).map(VCardReader::joined));
        List<String> noted = said(Stream.of(card.getNotes().stream().map(Note::getValue), card.getTitles().stream().map(Title::getValue),
                card.getRoles().stream().map(Role::getValue), otherLines(card, TelephoneType.FAX, "Fax"), otherLines(card, TelephoneType.PAGER, "Pager"),
                further(phones), further(mobiles), further(mails), further(addresses)).flatMap(it -> it));
        return List.of(name(card), organisation(card), first(phones), first(mobiles), first(mails), first(addresses),
                String.join("\n", noted));
    }

    private static String first(List<String> all) {
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static Stream<String> further(List<String> all) {
        return all.stream().skip(1);
    }

    private static List<String> said(Stream<String> values) {
        return values.filter(Objects::nonNull).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static String name(VCard card) {
        return Optional.ofNullable(card.getFormattedName()).map(TextProperty::getValue).filter(it -> !it.isBlank())
                .orElseGet(() -> Optional.ofNullable(card.getStructuredName()).map(VCardReader::joined).orElse(""));
    }

    private static String joined(StructuredName name) {
        return joined(Stream.of(name.getGiven(), name.getFamily()), " ");
    }

    private static String organisation(VCard card) {
        Organization organisation = card.getOrganization();
        return organisation == null ? "" : joined(organisation.getValues().stream(), ", ");
    }

    private static List<String> phones(VCard card, boolean mobile) {
        return said(preferred(card.getTelephoneNumbers(), phone -> phone.getTypes().contains(TelephoneType.PREF)).filter(phone -> !isOther(phone))
                .filter(phone -> phone.getTypes().contains(TelephoneType.CELL) == mobile).map(VCardReader::number));
    }

    /** Nobody answers there: it is noted beside the person. */
    private static Stream<String> otherLines(VCard card, TelephoneType type, String name) {
        return card.getTelephoneNumbers().stream().filter(phone -> isOther(phone) && phone.getTypes().contains(type))
                .map(VCardReader::number).filter(number -> !number.isBlank()).map(number -> name + ": " + number.strip());
    }

    /** A fax that somebody speaks on is a phone. */
    private static boolean isOther(Telephone phone) {
        return Stream.of(TelephoneType.FAX, TelephoneType.PAGER).anyMatch(phone.getTypes()::contains)
                && Stream.of(TelephoneType.VOICE, TelephoneType.CELL).noneMatch(phone.getTypes()::contains);
    }

    /** Those that the card prefers first, by its fourth form's numbers or the earlier forms' mark; else as they stand there. */
    private static <T extends VCardProperty> Stream<T> preferred(List<T> all, Predicate<T> isMarked) {
        return all.stream().sorted(Comparator.comparing(property -> Optional.ofNullable(property.getParameters().getPref())
                .orElse(isMarked.test(property) ? 1 : LEAST_PREFERRED)));
    }

    private static String number(Telephone phone) {
        return phone.getText() != null ? phone.getText()
                : phone.getUri() == null ? "" : Objects.toString(phone.getUri().getNumber(), "");
    }

    private static String joined(Address address) {
        return joined(Stream.of(address.getPoBox(), address.getExtendedAddress(), address.getStreetAddress(), address.getPostalCode(),
                address.getLocality(), address.getRegion(), address.getCountry()), ", ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
