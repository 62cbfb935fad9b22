package org.baraza.ui.internal;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;

import org.baraza.analysis.OpenRemarks;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class CommentThreadsTest {

    private final Strategy strategy = aStrategy().with(aGroup("Journalists")).with(aGroup("Teachers")).build();
    private final StakeholderGroup journalists = strategy.getStakeholders().get(0);
    private final Comment remark = CommentThreads.comment("Two papers only?", "Amina");

    @Test
    void settledRemarksStandApart() {
        Comment settled = CommentThreads.comment("Rank it", "Kofi");
        settled.setResolved(true);
        journalists.getComments().addAll(List.of(remark, settled));
        assertEquals(new CommentThreads(List.of(remark), List.of(settled)), CommentThreads.of(journalists));
    }

    @Test
    void remarksElsewhereAreFoundUntilTheyAreSettled() {
        journalists.getComments().add(remark);
        assertEquals(List.of(journalists), CommentThreads.elsewhere(OpenRemarks.of(strategy), strategy));
        assertEquals(List.of(), CommentThreads.elsewhere(OpenRemarks.of(strategy), journalists));
        remark.setResolved(true);
        assertEquals(List.of(), CommentThreads.elsewhere(OpenRemarks.of(strategy), strategy));
    }

    @Test
    void aRemarkSaysWhoAndWhen() {
        assertFalse(remark.getId().isBlank());
        remark.setOn(Instant.parse("2026-10-31T12:00:00Z"));
        assertEquals("Amina · 31/10/2026", CommentThreads.heading(remark));
        remark.setAuthor(null);
        remark.setOn(null);
        assertEquals("–", CommentThreads.heading(remark));
    }
}
