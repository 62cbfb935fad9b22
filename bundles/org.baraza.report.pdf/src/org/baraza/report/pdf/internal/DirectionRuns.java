package org.baraza.report.pdf.internal;

import java.text.Bidi;
import java.util.stream.IntStream;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** The runs of a paragraph that go one way, in the order in which they stand on paper; Java knows the rules. */
final class DirectionRuns implements BidiSplitter {

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] order = new Integer[0];

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, switch (direction) {
            // else the full stop of an English sentence would stand before it
            case RTL -> isLatin(text) ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        });
        int runs = paragraph.getRunCount();
        byte[] levels = new byte[runs];
        IntStream.range(0, runs).forEach(i -> levels[i] = (byte) paragraph.getRunLevel(i));
        order = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
        if (runs > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, runs);
        }
    }

    static boolean isLatin(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = order[index];
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start,
                paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        Bidi found = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        boolean strong = text.codePoints().anyMatch(Character::isLetter);
        return !strong ? NEUTRAL : found.baseIsLeftToRight() ? LTR : RTL;
    }
}
