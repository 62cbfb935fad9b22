package org.baraza.report.pdf.internal;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntConsumer;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/** Where a line may end: where Java lets it, but for the apostrophe within a word, as in “d’ici”. */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private final IntConsumer further;
    private String text = "";
    private int at;

    /** @param further hears how many letters it went on */
    LineBreaks(IntConsumer further) {
        this.further = further;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
        all.setText(newText);
    }

    @Override
    public int next() {
        int end = all.next();
        while (isWithinWord(end)) {
            end = all.next();
        }
        further.accept(Math.max(0, end - at));
        at = Math.max(at, end);
        return end;
    }

    private boolean isWithinWord(int at) {
        return at > 1 && at < text.length() && text.charAt(at - 1) == APOSTROPHE && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }
}
