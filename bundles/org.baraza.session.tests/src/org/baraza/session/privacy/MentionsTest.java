package org.baraza.session.privacy;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Strategy strategy = tamasi();

    @Test
    void areToldByElement() {
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        activity.setLeadPerson("Jo Maro");
        activity.setRisk("Only JO MARO knows how");
        strategy.getFeedback().getFirst().setText("Jo Maro asked for tables");
        assertEquals(List.of("Activity 1.1, Training", "Feedback, Jo Maro asked for tables"),
                Mentions.of(" jo maro ", strategy, Locale.ENGLISH).elements());
    }

    @Test
    void ofPartsAreToldByWhatTheyBelongTo() {
        strategy.getObjectives().getFirst().getComments().add(StrategyFactory.eINSTANCE.createComment());
        strategy.getObjectives().getFirst().getComments().getFirst().setAuthor("Jo Maro");
        assertEquals(List.of("Objective 1, To reach the media"),
                Mentions.of("Jo Maro", strategy, Locale.ENGLISH).elements());
    }

    @Test
    void ofNobodyAreNone() {
        assertEquals(List.of(), Mentions.of("", strategy, Locale.ENGLISH).elements());
        assertEquals(List.of(), Mentions.of("Ama Bello", strategy, Locale.ENGLISH).elements());
    }
}
