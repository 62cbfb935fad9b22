package org.baraza.exchange.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.baraza.exchange.Plans;
import org.baraza.exchange.exports.Exports.Picture;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the matrix and of the time frames. */
class PictureExportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void areWrittenInBothForms(Picture picture) throws Exception {
        Path svg = folder.resolve("p.svg");
        Exports.write("svg", picture, Plans.content(Plans.sample(), Locale.FRENCH), svg);
        assertTrue(Files.readString(svg).contains("<svg"));
        Path png = folder.resolve("p.png");
        Exports.write("png", picture, Plans.content(Plans.sample(), Locale.FRENCH), png);
        assertArrayEquals(new byte[] { (byte) 0x89, 'P', 'N', 'G' }, Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    /** Each place had its own fonts, and labels that one of them measured were too long or ran into each other in another. */
    @ParameterizedTest
    @EnumSource
    void theirTextsAreAsLongEverywhere(Picture picture) throws Exception {
        Path svg = folder.resolve("p.svg");
        Exports.write("svg", picture, Plans.content(Plans.sample(), Locale.FRENCH), svg);
        List<String> texts = Pattern.compile("<text [^>]*>").matcher(Files.readString(svg)).results().map(MatchResult::group).toList();
        assertTrue(texts.size() > 10, texts.toString());
        assertEquals(List.of(), texts.stream().filter(text -> !text.contains("textLength=")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyPlanHasPicturesToo(Picture picture) throws Exception {
        Exports.write("svg", picture, Plans.content(StrategyFactory.eINSTANCE.createStrategy(), Locale.ENGLISH), folder.resolve("p.svg"));
        assertTrue(Files.size(folder.resolve("p.svg")) > 0);
    }

    @Test
    void whatCantBeWrittenLeavesWhatWasThere() throws Exception {
        Path there = Files.writeString(folder.resolve("p.csv"), "mine");
        ExportException refused = assertThrows(ExportException.class,
                () -> Exports.write("csv", Plans.content(Plans.sample(), Locale.ENGLISH), there));
        assertTrue(refused.getMessage().contains(there.toString()));
        assertEquals("mine", Files.readString(there));
        ExportException absent = assertThrows(ExportException.class,
                () -> Exports.write("json", Plans.content(Plans.sample(), Locale.ENGLISH), folder.resolve("no/such/x.json")));
        assertEquals(folder.resolve("no/such/x.json") + " cannot be written: there is no folder " + folder.resolve("no/such")
                + ". Create it or choose another place.", absent.getMessage());
    }
}
