package org.baraza.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeSinkTest {

    private final Strategy strategy = StrategyFactory.eINSTANCE.createStrategy();
    private final Agency agency = StrategyFactory.eINSTANCE.createAgency();
    private final List<Object> heard = new ArrayList<>();
    private final ChangeSink sink = new ChangeSink(this::hear);

    @BeforeEach
    void attach() {
        strategy.getAgencies().add(agency);
        sink.attachTo(strategy);
    }

    @Test
    void hearsTheRootAndItsParts() {
        strategy.setTitle("Tamasi");
        agency.setName("Office");
        assertEquals(List.of("Tamasi", "Office"), heard);
    }

    @Test
    void hearsNothingOfASettingThatChangesNothing() {
        agency.setName(null);
        assertEquals(List.of(), heard);
    }

    @Test
    void hearsWhatIsRemovedNoMore() {
        strategy.getAgencies().clear();
        heard.clear();
        agency.setName("Office");
        assertEquals(List.of(), heard);
    }

    @Test
    void hearsAPartThatIsListenedToItselfOnce() {
        sink.attachTo(agency);
        agency.setName("Office");
        assertEquals(List.of("Office"), heard);
    }

    @Test
    void hearsAnObjectUnderAnotherThatNobodyListensTo() {
        strategy.getAgencies().clear();
        sink.attachTo(agency);
        StrategyFactory.eINSTANCE.createStrategy().getAgencies().add(agency);
        heard.clear();
        agency.setName("Office");
        assertEquals(List.of("Office"), heard);
    }

    @Test
    void isSilentOnceDetached() {
        sink.detachFrom(strategy);
        agency.setName("Office");
        assertEquals(List.of(), heard);
    }

    private void hear(Notification notification) {
        heard.add(notification.getNewValue() == null ? "nothing" : notification.getNewValue());
    }
}
