package org.baraza.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The contract sees what leaks, however it is packed, and is not satisfied with nothing. */
class PrivacyContractTest {

    @Test
    void isKeptByWhatTellsTheStrategyAlone() throws Exception {
        keeping(confidential -> Outgoing.of("title", confidential.strategy().getTitle())).noPersonLeavesTheOffice();
    }

    @Test
    void isBrokenByAName() {
        String message = broken(confidential -> Outgoing.of("list",
                "of " + confidential.privateData().getContacts().getFirst().getName()));
        assertTrue(message.contains("list tells Kwandebele"), message);
    }

    @Test
    void isBrokenByAnAddressInAPackedFile() {
        broken(confidential -> new Outgoing("table.xlsx", zipped("sheet1.xml", zipped("part", "tel:9995550177"
                .getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void isBrokenByANoteInAnotherEncoding() {
        broken(confidential -> new Outgoing("notes.csv", "Thistlewhisper".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void isBrokenByANameInPdfOverTwoLines() {
        broken(confidential -> new Outgoing("report.pdf", pdf(confidential.privateData().getContacts().getFirst().getName().split(" "))));
    }

    @Test
    void isBrokenByNothing() {
        broken(confidential -> Outgoing.of("empty", ""));
    }

    @Test
    void everyGroupHasASecretAndTheStrategyHasNone() {
        Confidential confidential = Confidential.in("en");
        assertEquals(2 * confidential.strategy().getStakeholders().size(),
                confidential.privateData().getContacts().size());
        StringBuilder all = new StringBuilder();
        confidential.strategy().eAllContents().forEachRemaining(all::append);
        confidential.secrets().forEach(secret -> assertFalse(all.toString().contains(secret), secret));
    }

    private static byte[] pdf(String... lines) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String broken(Function<Confidential, Outgoing> maker) {
        return assertThrows(AssertionFailedError.class, () -> keeping(maker).noPersonLeavesTheOffice()).getMessage();
    }

    private static PrivacyContract keeping(Function<Confidential, Outgoing> maker) {
        return new PrivacyContract() {
            @Override
            protected Stream<Outgoing> outgoing(Confidential confidential) {
                return Stream.of(maker.apply(confidential));
            }
        };
    }

    private static byte[] zipped(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
