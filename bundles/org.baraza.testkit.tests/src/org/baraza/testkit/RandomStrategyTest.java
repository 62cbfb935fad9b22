package org.baraza.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStrategyTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 42, -7, Long.MAX_VALUE})
    void theSameSeedMakesTheSameDocument(long seed) {
        assertTrue(EcoreUtil.equals(RandomStrategy.seeded(seed).build(), RandomStrategy.seeded(seed).build()));
    }

    @Test
    void anotherSeedMakesAnother() {
        assertFalse(EcoreUtil.equals(RandomStrategy.seeded(1).build(), RandomStrategy.seeded(2).build()));
    }

    @Test
    void itHasTheSizesAskedFor() {
        Strategy strategy = RandomStrategy.seeded(1).groups(40).agencies(7).objectives(9).activitiesEach(11).build();
        assertEquals(40, strategy.getStakeholders().size());
        assertEquals(7, strategy.getAgencies().size());
        assertEquals(9, strategy.getObjectives().size());
        assertEquals(99, strategy.getObjectives().stream().mapToInt(each -> each.getActivities().size()).sum());
    }

    @Test
    void nothingAtAllIsADocumentToo() {
        Strategy strategy = RandomStrategy.seeded(1).groups(0).agencies(0).objectives(0).build();
        assertTrue(strategy.getStakeholders().isEmpty() && strategy.getObjectives().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void withoutGapsEveryActivityIsComplete(long seed) {
        RandomStrategy.seeded(seed).gaps(0).build().getObjectives().stream()
                .flatMap(objective -> objective.getActivities().stream()).forEach(RandomStrategyTest::assertComplete);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void everyElementHasAnIdOfItsOwn(long seed) {
        List<String> ids = new ArrayList<>();
        Strategy strategy = RandomStrategy.seeded(seed).build();
        for (EObject object : (Iterable<EObject>) strategy::eAllContents) {
            if (object instanceof StrategyElement element) {
                ids.add(element.getId());
            }
        }
        Set<String> different = new HashSet<>(ids);
        assertFalse(different.contains(null));
        assertEquals(ids.size(), different.size());
    }

    private static void assertComplete(Activity activity) {
        assertFalse(activity.getGroups().isEmpty());
        assertFalse(activity.getCosts().isEmpty());
        assertTrue(activity.getLead() != null && activity.getTarget() != null && activity.getTactic() != null
                && activity.getFirstQuarter() != null && activity.getDescription() != null);
    }
}
