package org.baraza.cli.internal.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ArgumentParserTest {

    private static final Syntax SYNTAX = new Syntax("check", true,
            List.of(Option.FORMAT, Option.AS_OF, Option.MONTH, Option.LIST, Option.SEARCH, Option.OUT),
            List.of("check FILE"));

    private static Arguments parse(String... words) throws Refusal {
        return new ArgumentParser(SYNTAX).parse(List.of(words));
    }

    private static String refusal(Executable executable) {
        return assertThrows(Refusal.class, executable).getMessage();
    }

    @Test
    void optionsStandBeforeAndAfterTheFileInBothForms() throws Refusal {
        Arguments arguments = parse("--format=json", "a.baraza", "--as-of", "2026-10-31");
        assertEquals("a.baraza", arguments.file());
        assertEquals(Format.JSON, arguments.format());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 31)), arguments.asOf());
    }

    @Test
    void whatIsNotGivenIsAbsentOrUsual() throws Refusal {
        Arguments arguments = parse("a.baraza");
        assertEquals(Format.TEXT, arguments.format());
        assertEquals(Optional.empty(), arguments.asOf());
        assertEquals(Optional.empty(), arguments.month());
        assertFalse(arguments.has(Option.LIST));
    }

    @Test
    void aMonthIsAMonth() throws Refusal {
        assertEquals(Optional.of(YearMonth.of(2026, 10)), parse("--month", "2026-10").month());
    }

    @Test
    void wordsGoOnUntilTheNextOption() throws Refusal {
        Arguments arguments = parse("--search", "media", "training", "--list");
        assertEquals(Optional.of("media training"), arguments.value(Option.SEARCH));
        assertTrue(arguments.has(Option.LIST));
    }

    @Test
    void afterTwoDashesEverythingIsAFile() throws Refusal {
        assertEquals("--odd.baraza", parse("--", "--odd.baraza").file());
    }

    @Test
    void anEmptyValueIsAValue() throws Refusal {
        assertEquals(Optional.of(""), parse("--out=").value(Option.OUT));
    }

    @Test
    void theWrongWordIsNamedWithWhatWasExpected() {
        assertEquals("check has no option --fromat. It has these: --format, --as-of, --month, --list, --search, --out.",
                refusal(() -> parse("--fromat", "json")));
        assertEquals("check: “b” is one word too many. Usage: baraza check FILE", refusal(() -> parse("a", "b")));
        assertEquals("--as-of needs a value: --as-of DATE.", refusal(() -> parse("--as-of")));
        assertEquals("--as-of needs a value: --as-of DATE.", refusal(() -> parse("--as-of", "--format", "json")));
        assertEquals("--format is given twice.", refusal(() -> parse("--format", "json", "--format=text")));
        assertEquals("--list stands alone; “all” after it is one word too many.", refusal(() -> parse("--list=all")));
    }

    @Test
    void theWrongValueIsNamedWithAnExample() {
        assertEquals("--as-of: “tomorrow” is not a day such as 2026-10-31.",
                refusal(() -> parse("--as-of", "tomorrow").asOf()));
        assertEquals("--as-of: “2026-02-30” is not a day such as 2026-10-31.",
                refusal(() -> parse("--as-of", "2026-02-30").asOf()));
        assertEquals("--month: “2026” is not a month such as 2026-10.",
                refusal(() -> parse("--month", "2026").month()));
        assertEquals("--format: “xml” is not a format; expected: text or json.",
                refusal(() -> parse("--format", "xml").format()));
    }

    @Test
    void whatIsMissingIsNamedWithTheUsage() {
        assertEquals("check needs FILE. Usage: baraza check FILE", refusal(() -> parse().file()));
        assertEquals("check needs --out PATH. Usage: baraza check FILE",
                refusal(() -> parse("a").required(Option.OUT)));
    }
}
