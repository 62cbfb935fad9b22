package org.baraza.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;

import org.baraza.catalogue.SearchWords;
import org.baraza.catalogue.SearchWords.Span;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.Effort;
import org.baraza.ui.catalogue.internal.model.Row;
import org.baraza.ui.catalogue.internal.model.Row.Heading;
import org.eclipse.osgi.util.NLS;

/** What the rows say: purposes with their count, tactics with the hits of the search marked and a foreign pack named. */
final class RowTexts {

    private RowTexts() {
    }

    static List<Run> name(Row row, SearchWords hits) {
        return switch (row) {
            case Heading heading -> List.of(Run.strong(heading.title()), Run.quiet("  " + heading.count()));
            case Row.Of tactic -> tactic(tactic, hits);
        };
    }

    /** For a heading its name, which runs over the columns. */
    static List<Run> effort(Row row) {
        return row instanceof Row.Of tactic
                ? tactic.effort().map(RowTexts::words).map(Run::quiet).stream().toList()
                : name(row, SearchWords.of(""));
    }

    /** For a heading its name, which runs over the columns. */
    static List<Run> inPlan(Row row) {
        return row instanceof Row.Of tactic ? List.of(Run.plain(tactic.inPlan()))
                : name(row, SearchWords.of(""));
    }

    static String words(Effort effort) {
        return NLS.bind(Messages.Effort, effort.place(), effort.of());
    }

    static String tip(Row row) {
        return switch (row) {
            case Heading heading -> heading.title();
            case Row.Of tactic -> tactic.pack().map(pack -> tactic.name() + "\n"
                    + NLS.bind(Messages.Tree_fromPack, pack)).orElse(tactic.name());
        };
    }

    private static List<Run> tactic(Row.Of tactic, SearchWords hits) {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (Span hit : hits.in(tactic.name())) {
            runs.add(Run.plain(tactic.name().substring(done, hit.start())));
            done = hit.start() + hit.length();
            runs.add(Run.hit(tactic.name().substring(hit.start(), done)));
        }
        runs.add(Run.plain(tactic.name().substring(done)));
        tactic.pack().ifPresent(pack -> runs.add(Run.quiet("  " + pack)));
        return runs;
    }
}
