package org.baraza.session.approval;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.DocumentException;
import org.baraza.session.compare.Differences;
import org.junit.jupiter.api.Test;

class ApprovedVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    private final Strategy strategy = aStrategy().build();

    @Test
    void readsWhatWasApproved() throws Exception {
        strategy.setTitle("As approved");
        Snapshot kept = ApprovedVersions.keep(strategy, "1.0", "Awa Maro", DAY);
        strategy.setTitle("Changed since");

        assertEquals("As approved", ApprovedVersions.read(kept).getTitle());
        assertEquals("1.0", kept.getVersion());
        assertEquals(64, kept.getSha256().length());
    }

    @Test
    void whatIsComparedWithItIsOnlyWhatChanged() throws Exception {
        strategy.setId("document");
        Snapshot kept = ApprovedVersions.keep(strategy, "1.0", "Awa Maro", DAY);
        assertTrue(Differences.between(ApprovedVersions.read(kept), strategy, Locale.ENGLISH).isEmpty());

        strategy.setTitle("Changed since");
        assertEquals(1, Differences.between(ApprovedVersions.read(kept), strategy, Locale.ENGLISH).all().size());
    }

    @Test
    void holdsNoEarlierVersionNoRemarkAndNoHistory() throws Exception {
        strategy.setApproval(StrategyFactory.eINSTANCE.createApproval());
        strategy.getApproval().getSnapshots().add(ApprovedVersions.keep(strategy, "0.9", "Awa Maro", DAY.minusDays(3)));
        strategy.getHistory().add(StrategyFactory.eINSTANCE.createChangeRecord());
        Comment remark = StrategyFactory.eINSTANCE.createComment();
        remark.setText("Between us");
        strategy.getComments().add(remark);

        Strategy read = ApprovedVersions.read(ApprovedVersions.keep(strategy, "1.0", "Awa Maro", DAY));

        assertTrue(read.getApproval().getSnapshots().isEmpty());
        assertTrue(read.getHistory().isEmpty());
        assertTrue(read.getComments().isEmpty());
        assertEquals(1, strategy.getComments().size());
        assertEquals(1, strategy.getApproval().getSnapshots().size());
    }

    @Test
    void whatSomebodyWroteIntoIsRefused() {
        Snapshot kept = ApprovedVersions.keep(strategy, "1.0", "Awa Maro", DAY);
        strategy.setTitle("Another");
        kept.setContent(ApprovedVersions.keep(strategy, "1.0", "Awa Maro", DAY).getContent());

        DocumentException refused = assertThrows(DocumentException.class, () -> ApprovedVersions.read(kept));
        assertTrue(refused.getMessage().contains("approved version 1.0"), refused.getMessage());
        kept.setContent("no archive");
        assertThrows(DocumentException.class, () -> ApprovedVersions.read(kept));
        kept.setContent(null);
        assertThrows(DocumentException.class, () -> ApprovedVersions.read(kept));
        assertFalse(refused.getMessage().contains("null"));
    }
}
