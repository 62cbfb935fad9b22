package org.baraza.ui.strategy.internal.model;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.OpenRemarks;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.baraza.ui.strategy.internal.model.Reading.Voice;
import org.junit.jupiter.api.Test;

/** What the pages of the Strategy room show, and where things stand. */
class StrategyPagesTest {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;
    private static final Door DOOR = (label, body) -> body.run();

    private final Strategy strategy = aStrategy().with(anObjective("To raise the use of figures")).build();

    @Test
    void theListOffersWhatIsNotChosenYet() {
        ValueChoices choices = new ValueChoices(strategy, Guidelines.catalogue());
        int all = choices.open().size();
        assertEquals(16, all);

        CoreValue chosen = choices.value(choices.open().getFirst());
        strategy.getValues().add(chosen);

        assertEquals("Accessibility", chosen.getName());
        assertTrue(chosen.getMeaning().startsWith("Everybody can find"), chosen.getMeaning());
        assertEquals(all - 1, choices.open().size());
    }

    @Test
    void anObjectiveServesWhatItIsLinkedTo() {
        Objective ours = strategy.getObjectives().getFirst();
        AlignedDocument plan = FACTORY.createAlignedDocument();
        AlignedObjective theirs = FACTORY.createAlignedObjective();
        theirs.setCode("N2");
        theirs.setText("Raise use");
        plan.getObjectives().add(theirs);
        strategy.getAlignedDocuments().add(plan);
        assertEquals(List.of(theirs), Alignments.open(ours));

        new Alignments(new PartEdits(DOOR)).link(ours, theirs).setNote("Both need the press office");

        assertEquals(List.of(), Alignments.open(ours));
        assertEquals("N2 Raise use. Both need the press office", Alignments.cell(ours, plan));
    }

    @Test
    void everythingHasItsPage() {
        Objective objective = strategy.getObjectives().getFirst();
        assertEquals(Sheet.ABOUT, SheetOf.place(strategy, Optional.of(Literals.STRATEGY__TITLE)));
        assertEquals(Sheet.VALUES, SheetOf.place(strategy, Optional.of(Literals.STRATEGY__VALUES)));
        assertEquals(Sheet.OBJECTIVES, SheetOf.place(objective, Optional.empty()));
        assertEquals(Sheet.ALIGNMENT, SheetOf.place(objective, Optional.of(Literals.OBJECTIVE__STANDS_ALONE)));
        strategy.setTeam(FACTORY.createTeam());
        strategy.getTeam().getMembers().add(FACTORY.createMember());
        assertEquals(Sheet.TEAM, SheetOf.place(strategy.getTeam().getMembers().getFirst(), Optional.empty()));
    }

    @Test
    void aDocumentReadsFromTopToBottom() {
        Reading reading = Reading.of(ReportDocument.titled("Listening", Locale.ENGLISH).heading(1, "Vision")
                .text("Figures that all use").heading(2, "Horizon").build());

        assertEquals(List.of(Voice.TITLE, Voice.HEADING, Voice.TEXT, Voice.SUBHEADING),
                reading.pieces().stream().map(Reading.Piece::voice).toList());
        assertEquals("Figures that all use", reading.pieces().get(2).text());
    }

    @Test
    void aRowReadsUnderItsNameWithTheTitlesOfItsColumns() {
        Table plan = Table.of("The plan", Column.heading("Objective"), Column.text("Means"), Column.text("Lead"),
                Column.number("Y1").under("Cost"), Column.sum("Total").under("Cost"))
                .row(List.of(Cell.of("To be quoted").down(2), Cell.of("Media training", "Three days."), Cell.of("IT\nwith us"),
                        Cell.of("5"), Cell.of("5")))
                .row(List.of(Cell.of("Press desk"), Cell.of("–"), Cell.of("2"), Cell.of("2")))
                .total(List.of(Cell.of("Total").across(3), Cell.of("7"), Cell.of("7"))).build();

        Reading reading = Reading.of(ReportDocument.titled("Listening", Locale.ENGLISH).table(plan).build());

        assertEquals(List.of("NOTE Table\u00a01. The plan", "GROUP To be quoted", "ROW Media training", "CELL Three days.",
                "FACTS Lead: IT; with us  ·  Cost: Y1 5  ·  Total 5", "ROW Press desk", "FACTS Cost: Y1 2  ·  Total 2",
                "ROW Total", "FACTS Cost: Y1 7  ·  Total 7"),
                reading.pieces().stream().skip(1).map(piece -> piece.voice() + " " + piece.text()).toList());
    }

    @Test
    void theFirstApprovedVersionIsOne() {
        Approvals approvals = new Approvals(DOOR, strategy);
        assertEquals("1.0", approvals.nextVersion());
        approvals.keep("1.0", "Awa Maro", LocalDate.of(2026, 12, 9));
        assertEquals("2.0", approvals.nextVersion());
    }

    @Test
    void aPartMovesAsFarAsTheListGoes() {
        List.of("A", "B").forEach(name -> {
            CoreValue value = FACTORY.createCoreValue();
            value.setName(name);
            strategy.getValues().add(value);
        });
        PartEdits edits = new PartEdits(DOOR);
        edits.move("Move", strategy.getValues().getFirst(), -1);
        edits.move("Move", strategy.getValues().getFirst(), 1);

        assertEquals(List.of("B", "A"), strategy.getValues().stream().map(CoreValue::getName).toList());
    }

    @Test
    void openRemarksStandOnThePageOfWhatTheyAreAbout() {
        Objective objective = strategy.getObjectives().getFirst();
        Comment open = comment("Which users?");
        Comment settled = comment("Shorter, then");
        settled.setResolved(true);
        objective.getComments().addAll(List.of(open, settled));
        strategy.getComments().add(comment("Who signs?"));

        assertEquals(List.of(new Remark(objective, open)), Remark.on(OpenRemarks.of(strategy), Sheet.OBJECTIVES));
        assertEquals("Who signs?", Remark.on(OpenRemarks.of(strategy), Sheet.ABOUT).getFirst().comment().getText());
        assertEquals(List.of(), Remark.on(OpenRemarks.of(strategy), Sheet.VALUES));

        List<Object> before = Remark.on(OpenRemarks.of(strategy), Sheet.OBJECTIVES).getFirst().seen();
        open.getReplies().add(comment("All"));
        assertNotEquals(before, Remark.on(OpenRemarks.of(strategy), Sheet.OBJECTIVES).getFirst().seen());
    }

    private static Comment comment(String text) {
        Comment comment = FACTORY.createComment();
        comment.setText(text);
        return comment;
    }
}
