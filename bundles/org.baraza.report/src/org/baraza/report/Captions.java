package org.baraza.report;

import java.util.IdentityHashMap;
import java.util.Map;

/** What the tables and figures of a document are called, by which its text refers to them: the same in every format. */
public final class Captions {

    private final DocumentWords words;
    private final Map<Block, Integer> numbers = new IdentityHashMap<>();

    private Captions(DocumentWords words) {
        this.words = words;
    }

    public static Captions of(ReportDocument document) {
        Captions captions = new Captions(DocumentWords.of(Captions.class, document.language()));
        int tables = 0;
        int figures = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Table table -> captions.numbers.put(table, ++tables);
                case Picture picture -> captions.numbers.put(picture, ++figures);
                case Chart chart -> captions.numbers.put(chart, ++figures);
                case Heading heading -> captions.numbers.put(heading, 0);
                case Paragraph text -> { }
                case CrossReference text -> { }
                case Items items -> { }
                case PageBreak page -> { }
            }
        }
        return captions;
    }

    /** "Table" or "Figure". */
    public String kind(Block block) {
        return words.text(block instanceof Table ? "caption.table" : "caption.figure");
    }

    /** From 1, tables and figures each on their own. */
    public int number(Block block) {
        return numbers.getOrDefault(block, 0);
    }

    /** Whether the document holds this very block, so that a text may refer to it. */
    public boolean holds(Block block) {
        return numbers.containsKey(block);
    }

    /** "Table 2"; of a heading its text. */
    public String label(Block block) {
        return block instanceof Heading heading ? heading.text() : kind(block) + "\u00a0" + number(block);
    }

    /** "Table 2. Budget per year". */
    public String line(Block block) {
        String caption = caption(block);
        return caption.isEmpty() ? label(block) : label(block) + ". " + caption;
    }

    private static String caption(Block block) {
        return switch (block) {
            case Table table -> table.caption();
            case Picture picture -> picture.caption();
            case Chart chart -> chart.caption();
            default -> "";
        };
    }
}
