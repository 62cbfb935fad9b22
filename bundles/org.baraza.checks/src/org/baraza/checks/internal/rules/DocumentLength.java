package org.baraza.checks.internal.rules;

import java.util.List;

import org.baraza.analysis.WordCount;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/**
 * The strategy document is short. Its pages are estimated from the words of its main part; the annex is not
 * counted.
 */
public final class DocumentLength implements Check {

    /** "Well past": a quarter more than advised, since an estimate is no count. */
    private static final double TOLERATED = 1.25;

    @Override
    public List<Finding> check(CheckContext context) {
        int pages = WordCount.pages(context.words());
        int advised = context.limits().documentPages();
        return pages <= advised * TOLERATED ? List.of()
                : List.of(context.finding(context.strategy()).says(Messages.Document_length, pages, advised));
    }
}
