package org.baraza.report.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.Imprint;
import org.baraza.report.Items.Item;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;

class HtmlReportWriterTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"quotes\" \u0000\u000b";

    private static final Imprint IMPRINT = new Imprint(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 22),
            Optional.of("2c199967-8b2f"), Optional.empty(), List.of(new Imprint.Part("Guidelines", "1.0.0")),
            List.of(new Imprint.Part("org.example", "0.1.0")));

    private static String html(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReportWriter().write(document, IMPRINT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Else the full stop of an English sentence stands before it in an Arabic document. */
    @Test
    void eachTextOfAPageFromTheRightRunsAsItsWordsDo() throws IOException {
        String page = html(ReportDocument.titled("الخطة", Locale.of("ar")).text("Before Arabic.").build());
        assertTrue(page.contains("dir=\"rtl\""), page);
        assertTrue(page.contains("[dir=rtl] :is(p,li,h1,h2,h3,h4,caption,figcaption,td,th,td div,th div){unicode-bidi:plaintext;text-align:right}"), page);
    }

    /** Colour alone doesn't tell everybody. */
    @Test
    void linksWithinATextAreUnderlined() throws IOException {
        assertTrue(html(everything()).contains("p a{text-decoration:underline"), "underlined");
    }

    /** With a page that lies for each table of many short columns, a printed scorecard was half empty. */
    @Test
    void onlyATableThatAsksForItIsPrintedOnAPageThatLiesWithItsHeading() throws IOException {
        Column[] columns = IntStream.range(0, 9).mapToObj(i -> Column.number("State " + i)).toArray(Column[]::new);
        String[] counts = IntStream.range(0, 9).mapToObj(Integer::toString).toArray(String[]::new);
        String[] texts = IntStream.range(0, 9).mapToObj(i -> "Words of column " + i + ", and a good deal more of them ".repeat(2)).toArray(String[]::new);
        assertFalse(html(ReportDocument.titled("Counts", Locale.ENGLISH).table(Table.of("Counts", columns).row(counts).build()).build())
                .contains("class=\"table wide\""));
        String wide = html(ReportDocument.titled("Plan", Locale.ENGLISH).heading(1, "Plan").table(Table.of("Plan", columns).row(texts).build()).build());
        assertTrue(wide.contains("class=\"table wide\"") && wide.contains("p):has(+.wide){page:wide}"), wide);
        assertTrue(wide.contains("thead,.group,p:has(+:is(figure,.table)){break-after:avoid}"), wide);
    }

    private static ReportDocument everything() {
        Scene scene = new Scene(20, 10, "A square", List.of(Part.furniture(
                List.of(new Shape.Rect(new Box(0, 0, 20, 10), 0, Paint.fill(Role.CULTIVATE_TINT))))));
        return ReportDocument.titled("User engagement – 2025", Locale.ENGLISH)
                .subtitle("Office, Country")
                .note("Fictional.")
                .heading(1, "Vision").statement("Figures are heard.")
                .heading(1, "Values").items(List.of(Item.of("Openness.", "We answer."), Item.of("We listen.")))
                .heading(1, "Objectives").numbered(List.of(Item.of("To train.")))
                .heading(2, "In detail").text("One\nTwo")
                .picture(scene, "The matrix")
                .table(workplan())
                .build();
    }

    private static Table workplan() {
        return Table.of("Workplan", Column.heading("Objective"), Column.text("Means"),
                Column.number("Y1").under("Cost"), Column.number("Total").under("Cost"))
                .row(List.of(Cell.of("1. To train").down(2), Cell.of("1.1 Training\nfor editors"), Cell.of("100"),
                        Cell.of("100")))
                .row(List.of(Cell.of("1.2 Visits").in(Role.LAGGING), Cell.of("–"), Cell.of("–")))
                .group("Later")
                .row(List.of(Cell.of("2. To hear"), Cell.of("2.1 Survey", "Of all users"), Cell.of("50"),
                        Cell.of("50")))
                .total(List.of(Cell.of("Total").across(2), Cell.of("150"), Cell.of("150")))
                .build();
    }

    /** The page without its style sheet and what is inside of drawings. */
    private static String structure(String html) {
        return html.replaceFirst("(?s)<style>\n:root.*?</style>", "<style>…</style>")
                .replaceAll("(?s)<svg.*?</svg>", "<svg>…</svg>");
    }

    @Test
    void thePageIsAsItWas() throws IOException {
        String actual = structure(html(everything()));
        String expected;
        try (InputStream in = HtmlReportWriterTest.class.getResourceAsStream("everything.html")) {
            expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!actual.equals(expected)) {
            Files.writeString(Path.of("target", "everything.html"), actual);
        }
        assertEquals(expected, actual, "compare with target/everything.html");
    }

    @Test
    void thePageIsWellFormedXmlToo() throws Exception {
        Xml.parse(html(everything()));
    }

    @Test
    void everyTextIsEscapedWhereverItStands() throws Exception {
        Scene scene = new Scene(1, 1, HOSTILE, List.of());
        String html = html(ReportDocument.titled(HOSTILE, Locale.ENGLISH).subtitle(HOSTILE).heading(1, HOSTILE)
                .heading(1, HOSTILE).heading(1, HOSTILE).text(HOSTILE).note(HOSTILE).statement(HOSTILE)
                .items(List.of(Item.of(HOSTILE, HOSTILE))).picture(scene, HOSTILE)
                .table(Table.of(HOSTILE, Column.heading(HOSTILE), Column.text(HOSTILE).under(HOSTILE))
                        .group(HOSTILE).row(HOSTILE, HOSTILE).build())
                .build());
        assertFalse(html.contains("<script"));
        assertEquals(HOSTILE.strip().replaceAll("\\p{Cntrl}", "").strip(),
                Xml.parse(html).getElementsByTagName("h1").item(0).getTextContent().strip());
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String html = html(everything()).replace("http://www.w3.org/2000/svg", "");
        assertFalse(html.contains("http:") || html.contains("https:"));
        assertFalse(html.contains("url(") || html.contains("@import"));
        assertTrue(html.contains("default-src 'none'") || html.contains("default-src &#39;none&#39;"));
    }

    @Test
    void languageAndDirectionAreTheDocuments() throws IOException {
        assertTrue(html(ReportDocument.titled("Titre", Locale.FRENCH).build())
                .contains("<html lang=\"fr\" dir=\"ltr\">"));
        String arabic = html(ReportDocument.titled("عنوان", Locale.of("ar")).build());
        assertTrue(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("عنوان"));
    }

    /** Else the words of a drawing would begin where they are to end: legends and names were lost in Arabic. */
    @Test
    void wordsOfDrawingsStandWhereTheyAreDrawnInAnyDirection() throws IOException {
        assertTrue(html(everything()).matches("(?s).*figure svg\\{[^}]*direction:ltr[^}]*\\}.*"));
    }

    @Test
    void shortReportsHaveNoContents() throws IOException {
        assertFalse(html(ReportDocument.titled("T", Locale.ENGLISH).heading(1, "A").heading(1, "B").build())
                .contains("<nav"));
    }

    @Test
    void frenchReportsAreFrenchAllThrough() throws IOException {
        String html = html(ReportDocument.titled("T", Locale.FRENCH).heading(1, "A").heading(1, "B").heading(1, "C")
                .build());
        assertTrue(html.contains("aria-label=\"Sommaire\"") && html.contains("Situation au 31 octobre 2026."));
    }

    @Test
    void drawingsStandInThePage() throws Exception {
        assertEquals("A square", Xml.parse(html(everything())).getElementsByTagName("svg").item(0).getAttributes()
                .getNamedItem("aria-label").getTextContent());
    }

    @Test
    void coloursOfDrawingsFollowTheReadersChoiceOfLightOrDark() throws IOException {
        String html = html(everything());
        assertTrue(html.contains("prefers-color-scheme:dark"));
        assertTrue(html.contains(".fill-cultivate-tint{fill:var(--cultivate-tint)}"));
    }

    private static ReportDocument chart() {
        return ReportDocument.titled("Scorecard", Locale.ENGLISH).add(new Chart(Chart.Kind.BARS, "States",
                List.of("1. Debate", "2. Media"), List.of(Chart.Series.of("On track", Role.ON_TRACK, BigDecimal.ONE,
                        BigDecimal.TEN)))).build();
    }

    @Test
    void aChartTellsItsValuesToWhoCannotSeeItWithAndWithoutScript() throws IOException {
        String html = html(chart());
        assertTrue(html.contains("aria-label=\"2. Media, On track: 10\""), html);
        assertTrue(html.contains("<summary>The numbers</summary>"), html);
    }

    @Test
    void noScriptRunsButOurOwnAndOnlyWhereThereAreCharts() throws Exception {
        String html = html(chart());
        String code = html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"));
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        assertTrue(html.contains("script-src &#39;sha256-" + hash + "&#39;"), html);
        assertFalse(html(everything()).contains("script"));
    }

    @Test
    void aSentenceLeadsToWhatItRefersTo() throws IOException {
        Table table = workplan();
        String html = html(ReportDocument.titled("Report", Locale.ENGLISH).refer("See {0}.", table).table(table).build());
        assertTrue(html.contains("<p>See <a href=\"#b2\">Table\u00a01</a>.</p>"), html);
        assertTrue(html.contains("id=\"b2\""), html);
    }
}
