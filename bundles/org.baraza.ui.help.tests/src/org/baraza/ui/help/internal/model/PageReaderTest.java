package org.baraza.ui.help.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.baraza.ui.help.internal.model.Block.Heading;
import org.baraza.ui.help.internal.model.Block.Picture;
import org.baraza.ui.help.internal.model.Block.Words;
import org.baraza.ui.help.internal.model.Run.Style;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static List<Block> read(String body) throws IOException {
        return PageReader.read("/p/help/a.html",
                ("<html><head><title>T</title></head><body>" + body + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8)).blocks();
    }

    @Test
    void headingsAndParagraphs() throws IOException {
        assertEquals(List.of(new Heading(1, "Title", ""), new Heading(2, "Part", "part"),
                new Words(0, "", List.of(new Run("One text", Style.PLAIN, Optional.empty())), "")),
                read("<h1>Title</h1><h2 id='part'>Part</h2><p> One\n   text </p>"));
    }

    @Test
    void listsAreNumberedOrDotted() throws IOException {
        assertEquals(List.of("1.", "2.", "•"), read("<ol><li>a</li><li>b</li></ol><ul><li>c</li></ul>").stream()
                .map(block -> ((Words) block).marker()).toList());
    }

    @Test
    void linksLeadFromWhereTheyStand() throws IOException {
        Words words = (Words) read("<p>See <a href='b.html#x'><strong>there</strong></a>, <kbd>F1</kbd></p>").getFirst();
        assertEquals(new Run("there", Style.STRONG, Optional.of("/p/help/b.html#x")), words.runs().get(1));
        assertEquals(Style.KEY, words.runs().getLast().style());
        assertEquals("See there, F1", words.text());
    }

    @Test
    void aPictureInAnItemStandsBelowIt() throws IOException {
        assertEquals(new Picture("/p/help/pictures/m.png", "Matrix"),
                read("<ol><li>Look <img src='pictures/m.png' alt='Matrix'/></li></ol>").get(1));
    }

    @Test
    void aTermIsAHeadingToJumpTo() throws IOException {
        assertEquals(new Heading(3, "Tier", "tier"), read("<dl><dt id='tier'>Tier</dt><dd>What</dd></dl>").getFirst());
    }

    @Test
    void whatIsNoXmlIsRefusedAndReadsNoOtherFile() {
        assertThrows(IOException.class, () -> read("<p>open"));
        assertThrows(IOException.class, () -> PageReader.read("/p/a.html",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///x'>]><a>&e;</a>".getBytes(StandardCharsets.UTF_8)));
    }
}
