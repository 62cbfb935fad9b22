package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ReportWritingTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void whoGivesUpTheFileIsAskedForTheReportAgain() {
        Iterator<Optional<String>> files = List.of(Optional.<String>empty(), Optional.of("plan.pdf")).iterator();
        ask(Optional.of("workplan"), files);
        assertEquals(List.of("which? Optional.empty", "where? workplan", "which? Optional[workplan]", "where? workplan",
                "workplan into plan.pdf"), asked);
    }

    @Test
    void whoGivesUpTheReportIsAskedNothingMore() {
        ask(Optional.empty(), List.<Optional<String>>of().iterator());
        assertEquals(List.of("which? Optional.empty"), asked);
    }

    private void ask(Optional<String> report, Iterator<Optional<String>> files) {
        ReportWriting.<String, String, String>ask(Optional.empty(), before -> {
            asked.add("which? " + before);
            return report;
        }, chosen -> chosen, chosen -> {
            asked.add("where? " + chosen);
            return files.next();
        }, (chosen, file) -> asked.add(chosen + " into " + file));
    }
}
