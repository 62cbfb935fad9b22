package org.baraza.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.baraza.catalogue.MissingPack;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.baraza.ui.NotJudged;

/**
 * A heading of the Findings view and what stands under it.
 *
 * @param count how many there are, shown or not
 */
record FindingGroup(Kind kind, int count, List<Entry> entries) {

    /** The headings, in their order. */
    enum Kind {
        TO_FIX, TO_CONSIDER, GOOD_TO_KNOW, NOT_JUDGED, WAIVED;

        static Kind of(Severity severity) {
            return switch (severity) {
                case TO_FIX -> TO_FIX;
                case TO_CONSIDER -> TO_CONSIDER;
                case GOOD_TO_KNOW -> GOOD_TO_KNOW;
            };
        }
    }

    /** One line of the view. */
    sealed interface Entry {

        /** What it belongs to. */
        Run run();

        record Open(Finding finding) implements Entry {

            @Override
            public Run run() {
                return new Run(Kind.of(finding.severity()), finding.checkId());
            }
        }

        record Settled(Waived waived) implements Entry {

            @Override
            public Run run() {
                return new Run(Kind.WAIVED, waived.finding().checkId());
            }
        }

        record Gap(NotJudged gap) implements Entry {

            @Override
            public Run run() {
                return new Run(Kind.NOT_JUDGED, "");
            }
        }

        /** Stands for the others of a run of many. */
        record More(Run run, int count) implements Entry {
        }
    }

    /** What one check found, or all that could not be judged, under one heading. */
    record Run(Kind kind, String check) {
    }

    /**
     * The groups that hold something: the findings by severity, then what could not be judged and why, then what was waived.
     *
     * @param most how many entries of a run are shown
     */
    static List<FindingGroup> of(Findings findings, List<MissingPack> missing, ToIntFunction<Run> most) {
        FindingListing listing = new FindingListing(most);
        findings.open().forEach(finding -> listing.add(new Entry.Open(finding)));
        NotJudged.all(missing).forEach(gap -> listing.add(new Entry.Gap(gap)));
        findings.problems().forEach(problem -> listing.add(new Entry.Gap(new NotJudged(problem.text(), Optional.empty()))));
        findings.waived().forEach(waived -> listing.add(new Entry.Settled(waived)));
        return listing.groups();
    }
}
