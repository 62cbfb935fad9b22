package org.baraza.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.MissingPack;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.baraza.ui.NotJudged;

/** A heading of the Findings view and what stands under it. */
record FindingGroup(Kind kind, List<Entry> entries) {

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

        Kind kind();

        record Open(Finding finding) implements Entry {

            @Override
            public Kind kind() {
                return Kind.of(finding.severity());
            }
        }

        record Settled(Waived waived) implements Entry {

            @Override
            public Kind kind() {
                return Kind.WAIVED;
            }
        }

        record Gap(NotJudged gap) implements Entry {

            @Override
            public Kind kind() {
                return Kind.NOT_JUDGED;
            }
        }
    }

    /** The groups that hold something: the findings by severity, then what could not be judged and why, then what was waived. */
    static List<FindingGroup> of(Findings findings, List<MissingPack> missing) {
        List<Entry> all = Stream.of(
                findings.open().stream().map(Entry.Open::new),
                NotJudged.all(missing).stream().map(Entry.Gap::new),
                findings.problems().stream().map(problem -> new NotJudged(problem.text(), Optional.empty()))
                        .map(Entry.Gap::new),
                findings.waived().stream().map(Entry.Settled::new))
                .<Entry>flatMap(entries -> entries).toList();
        return Arrays.stream(Kind.values())
                .map(kind -> new FindingGroup(kind, all.stream().filter(entry -> entry.kind() == kind).toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }
}
