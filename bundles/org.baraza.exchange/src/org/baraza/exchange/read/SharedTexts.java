package org.baraza.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.UnreadableFileException;

/** The texts that the cells of a workbook share. */
final class SharedTexts implements XmlPart.Listener {

    /** How Excel writes letters that XML has no place for, such as _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Bounds bounds;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    private SharedTexts(Bounds bounds) {
        this.bounds = bounds;
    }

    static List<String> read(Optional<InputStream> part, Bounds bounds) throws IOException, UnreadableFileException {
        SharedTexts shared = new SharedTexts(bounds);
        if (part.isPresent()) {
            XmlPart.read(part.get(), "xl/sharedStrings.xml", shared);
        }
        return shared.texts;
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            char letter = (char) Integer.parseInt(matcher.group(1), 16);
            matcher.appendReplacement(plain, Matcher.quoteReplacement(letter == '\r' ? "" : String.valueOf(letter)));
        }
        return matcher.appendTail(plain).toString();
    }

    @Override
    public void begin(String name, XMLStreamReader at) {
        switch (name) {
            case "si" -> current.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> { }
        }
    }

    @Override
    public void text(String text) throws UnreadableFileException {
        if (inText) {
            bounds.letters(text.length());
            current.append(text);
        }
    }

    @Override
    public void end(String name) throws UnreadableFileException {
        switch (name) {
            case "si" -> {
                bounds.entry();
                texts.add(unescaped(current.toString()));
            }
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> { }
        }
    }
}
