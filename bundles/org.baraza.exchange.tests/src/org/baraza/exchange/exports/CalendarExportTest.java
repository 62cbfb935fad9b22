package org.baraza.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.baraza.exchange.Plans;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars as RFC 5545 has them. */
class CalendarExportTest {

    @TempDir
    Path folder;

    private String calendar() throws Exception {
        return calendar(Plans.sample());
    }

    private String calendar(Strategy strategy) throws Exception {
        Path file = folder.resolve("plan.ics");
        Exports.write("ics", Plans.content(strategy, Locale.FRENCH), file);
        return Files.readString(file);
    }

    @Test
    void linesAreFoldedBetweenLetters() throws Exception {
        String text = calendar();
        assertTrue(List.of(text.split("\r\n")).stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(!text.replace("\r\n", "").contains("\n") && text.endsWith("END:VCALENDAR\r\n"));
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:Échéance\u00a0: "));
    }

    /** It was that of midnight, and nothing told a calendar which of two exports of a day is the later one. */
    @Test
    void anEntryTellsWhenItWasWrittenAndASecondOneIsLater() throws Exception {
        String first = written("2026-10-31T14:05:06.789Z");
        assertTrue(first.contains("DTSTAMP:20261031T140506Z\r\n"), first.substring(0, 400));
        int revision = revision(first);
        assertTrue(revision > 0 && revision < revision(written("2026-10-31T14:06:06Z")));
    }

    private static int revision(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("SEQUENCE:")).mapToInt(line -> Integer.parseInt(line.substring(9))).findFirst().orElseThrow();
    }

    private static String written(String instant) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarExport(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)).write(Plans.content(Plans.sample(), Locale.FRENCH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A calendar without an entry is none, and programs refuse it. */
    @Test
    void aPlanWithoutTimesIsToldSoAndNothingIsWritten() throws Exception {
        String reason = assertThrows(ExportException.class, () -> calendar(StrategyFactory.eINSTANCE.createStrategy())).getMessage();
        assertEquals(Messages.Export_noTimes, reason);
        assertTrue(Files.notExists(folder.resolve("plan.ics")));
    }

    @Test
    void eachEntryHasItsNameAndKeepsIt() throws Exception {
        List<String> names = calendar().replace("\r\n ", "").lines().filter(line -> line.startsWith("UID:")).toList();
        assertEquals(names.size(), names.stream().distinct().count());
        assertTrue(names.size() >= 16, names.toString());
        assertEquals(names, calendar().replace("\r\n ", "").lines().filter(line -> line.startsWith("UID:")).toList());
    }

    @Test
    void anEventEndsTheDayAfterItsLast() throws Exception {
        String text = calendar();
        assertTrue(text.contains("DTSTART;VALUE=DATE:20250101\r\n"), text.substring(0, 600));
        assertTrue(text.contains("DTEND;VALUE=DATE:20280101\r\n"));
    }

    @Test
    void anObjectiveIsDueWhenItIsToBeReached() throws Exception {
        assertTrue(calendar().replace("\r\n ", "").contains("20260331\r\nDTEND;VALUE=DATE:20260401\r\nSUMMARY:Échéance\u00a0: Objectif 3"));
    }

    @Test
    void frenchHasASpaceBeforeEachColon() throws Exception {
        assertFalse(calendar().replace("\r\n ", "").lines().anyMatch(line -> line.matches("SUMMARY:.*[^\u00a0]: .*")));
    }

    /** The quarter that ended on the last day of the calendar's date has been measured in part; the next has not begun. */
    @Test
    void daysOfMeasuringAndReportingAreDue() throws Exception {
        String text = calendar().replace("\r\n ", "");
        String december = text.substring(text.indexOf(".measure.2026-12-31@"));
        assertTrue(december.contains("DTSTART;VALUE=DATE:20261231\r\n") && december.contains("DESCRIPTION:"), december.substring(0, 300));
        assertTrue(december.contains("SUMMARY:Échéance\u00a0: mesures de "), december.substring(0, 300));
        assertFalse(text.contains(".measure.2026-03-31"), "measured, or past");
        String report = text.substring(text.indexOf(".report.2026-11@"));
        assertTrue(report.contains("DTSTART;VALUE=DATE:20261215\r\n") && report.contains("suivi de novembre 2026"), report.substring(0, 300));
        assertFalse(text.contains(".report.2026-09"), "past");
        assertFalse(text.contains(".report.2028-01"), "behind the plan");
    }

    /** The sample's workshop has its days, so planning it is done, though nobody ticked it. */
    @Test
    void aTaskThatTheDocumentShowsDoneIsNotDue() throws Exception {
        Strategy strategy = Plans.sample();
        Task planned = strategy.getPhases().stream().flatMap(phase -> phase.getTasks().stream())
                .filter(task -> task.getTemplate() != null && task.getTemplate().entry().equals("workshop-plan"))
                .findFirst().orElseThrow();
        planned.setDone(false);
        planned.setDue(LocalDate.of(2026, 12, 1));
        planned.setName("Plan the workshop");
        assertFalse(calendar(strategy).contains("Plan the workshop"));
        strategy.getTeam().getWorkshops().clear();
        assertTrue(calendar(strategy).contains("Plan the workshop"));
    }

    /** A calendar that took them takes them off again. */
    @Test
    void theStepsOfACancelledActivityAreCancelledWithIt() throws Exception {
        Strategy strategy = Plans.sample();
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        Step step = StrategyFactory.eINSTANCE.createStep();
        step.setId("step-of-it");
        step.setText("Hire the hall");
        step.setDue(LocalDate.of(2027, 2, 1));
        activity.getSteps().add(step);
        assertEquals("STATUS:CONFIRMED", status(calendar(strategy), "UID:step-of-it.due@"));
        activity.setDecision(StrategyFactory.eINSTANCE.createDecision());
        activity.getDecision().setKind(DecisionKind.CANCELLED);
        assertEquals("STATUS:CANCELLED", status(calendar(strategy), "UID:step-of-it.due@"));
    }

    private static String status(String calendar, String begin) {
        String text = calendar.replace("\r\n ", "");
        return text.substring(text.indexOf(begin)).lines().filter(line -> line.startsWith("STATUS:")).findFirst().orElseThrow();
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        assertEquals("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n", new CalendarText().text("SUMMARY", "a, b; c\\d\ne").toString());
    }
}
