package org.baraza.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.baraza.ui.internal.FindingGroup.Entry;
import org.baraza.ui.internal.FindingGroup.Kind;
import org.baraza.ui.internal.FindingGroup.Run;

/** Puts the groups of the Findings view together, and counts what is not shown of them. */
final class FindingListing {

    private final ToIntFunction<Run> most;
    private final Map<Run, List<Entry>> shown = new LinkedHashMap<>();
    private final Map<Run, Integer> counts = new HashMap<>();

    FindingListing(ToIntFunction<Run> most) {
        this.most = most;
    }

    void add(Entry entry) {
        Run run = entry.run();
        List<Entry> entries = shown.computeIfAbsent(run, first -> new ArrayList<>());
        if (counts.merge(run, 1, Integer::sum) <= most.applyAsInt(run)) {
            entries.add(entry);
        }
    }

    List<FindingGroup> groups() {
        return Arrays.stream(Kind.values()).map(this::group).filter(group -> group.count() > 0).toList();
    }

    private FindingGroup group(Kind kind) {
        List<Run> runs = shown.keySet().stream().filter(run -> run.kind() == kind).toList();
        return new FindingGroup(kind, runs.stream().mapToInt(counts::get).sum(),
                runs.stream().flatMap(run -> Stream.concat(shown.get(run).stream(), more(run))).toList());
    }

    private Stream<Entry> more(Run run) {
        int left = counts.get(run) - shown.get(run).size();
        return left > 0 ? Stream.of(new Entry.More(run, left)) : Stream.empty();
    }
}
