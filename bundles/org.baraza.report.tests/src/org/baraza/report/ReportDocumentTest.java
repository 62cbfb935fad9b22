package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.report.Items.Item;
import org.baraza.report.Paragraph.Style;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    private final ReportDocument.Builder document = ReportDocument.titled("Title", Locale.ENGLISH);

    @Test
    void eachLineOfATextIsAParagraph() {
        assertEquals(List.of(new Paragraph(Style.BODY, "One"), new Paragraph(Style.BODY, "Two")),
                document.text("One\n\n  Two\n").build().blocks());
    }

    @Test
    void emptyTextsAndListsAreNone() {
        assertEquals(List.of(), document.text("").note(" \n").items(List.of()).numbered(List.of()).build().blocks());
    }

    @Test
    void blocksKeepTheirOrder() {
        ReportDocument built = document.heading(1, "Values").items(List.of(Item.of("Openness.", "We answer."))).build();
        assertEquals(new Heading(1, "Values"), built.blocks().getFirst());
        assertEquals(new Items(false, List.of(new Item(Optional.of("Openness."), "We answer."))),
                built.blocks().getLast());
    }

    @Test
    void headingsHaveThreeLevels() {
        assertThrows(IllegalArgumentException.class, () -> document.heading(0, "Title"));
        assertThrows(IllegalArgumentException.class, () -> document.heading(4, "Detail"));
    }

    @Test
    void aHeadingThatRepeatsTheTitleIsLeftOut() {
        assertEquals(List.of(new Heading(1, "Values")), document.heading(1, "Title").heading(1, "Values").withoutHeadingsAs("Title").build().blocks());
        assertEquals(2, ReportDocument.titled("Title", Locale.ENGLISH).heading(1, "Values").heading(1, "Title").withoutHeadingsAs("Title").build()
                .blocks().size());
    }
}
