package org.baraza.exchange.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.UnreadableFileException;
import org.junit.jupiter.api.Test;

class XmlPartTest {

    /** Rows that hold nothing were gone through for half a minute: forty million fit in what a file may unpack to. */
    @Test
    void elementsBeyondNumberAreRefused() {
        byte[] rows = ("<sheet>" + "<row/>".repeat(XmlPart.ELEMENTS) + "</sheet>").getBytes(StandardCharsets.US_ASCII);
        UnreadableFileException refused = assertThrows(UnreadableFileException.class,
                () -> XmlPart.read(new ByteArrayInputStream(rows), "sheet", (name, at) -> { }));
        assertEquals(Messages.File_tooLarge, refused.getMessage());
    }
}
