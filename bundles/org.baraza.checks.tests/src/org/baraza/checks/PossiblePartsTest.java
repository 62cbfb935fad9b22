package org.baraza.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class PossiblePartsTest {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    @Test
    void anElementIsPartOfItself() {
        assertTrue(PossibleParts.of(StakeholderGroup.class).include(FACTORY.createStakeholderGroup()));
    }

    @Test
    void whatIsCostedOfAnActivityIsPartOfItAndNotOfAGroup() {
        assertTrue(PossibleParts.of(Activity.class).include(FACTORY.createYearCost()));
        assertFalse(PossibleParts.of(StakeholderGroup.class).include(FACTORY.createYearCost()));
        assertFalse(PossibleParts.of(StakeholderGroup.class).include(FACTORY.createActivity()));
    }

    @Test
    void whereverAnElementStandsItIsPartOfAllAroundIt() {
        Strategy strategy = FACTORY.createStrategy();
        elements().forEach(type -> type.getEAllContainments().forEach(place -> elements()
                .filter(part -> place.getEReferenceType().isSuperTypeOf(part)).forEach(part -> {
                    PossibleParts parts = PossibleParts.of(type.getInstanceClass());
                    assertTrue(parts.include(FACTORY.create(part)), () -> part.getName() + " in " + type.getName());
                })));
        assertEquals(true, PossibleParts.of(StrategyElement.class).include(strategy));
    }

    private static Stream<EClass> elements() {
        return StrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !type.isInterface());
    }
}
