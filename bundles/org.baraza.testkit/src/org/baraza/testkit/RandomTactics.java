package org.baraza.testkit;

import java.util.List;

import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.model.values.EntryRef;

/** Tactics of the guidelines' pack, and now and then one of a pack that is not installed. */
final class RandomTactics {

    private record Known(String entry, String name, String purpose) {
    }

    private static final String CONTACT = "Establishing contact with users";
    private static final String NEEDS = "Establishing user needs";
    private static final String CONSULTING = "Consulting users";
    private static final String INSTIGATING = "Instigating user engagement";
    private static final String FEEDBACK = "Establishing a feedback loop";
    private static final String LITERACY = "Building statistical literacy";
    private static final List<Known> KNOWN = List.of(
            new Known("user-forums", "Establish user forums by groups", CONTACT),
            new Known("user-database", "Compile a database of external and internal users", CONTACT),
            new Known("service-agreements", "Service agreements", CONTACT),
            new Known("surveys", "Surveys", NEEDS),
            new Known("focus-groups", "User consultations and focus groups", NEEDS),
            new Known("user-research", "User research", NEEDS),
            new Known("phone-calls", "Phone calls", CONSULTING),
            new Known("thematic-workshops", "Thematic workshops", CONSULTING),
            new Known("one-on-one-dialogues", "Host one-on-one user dialogues", CONSULTING),
            new Known("newsletters", "Newsletters", INSTIGATING),
            new Known("press-conferences", "Press conferences", INSTIGATING),
            new Known("open-data-portal", "Open data portal or reporting platform", INSTIGATING),
            new Known("data-visualization", "Data visualization", INSTIGATING),
            new Known("engagement-dashboard", "User engagement dashboard", FEEDBACK),
            new Known("email-communication", "Email-based communication", FEEDBACK),
            new Known("training", "Training", LITERACY),
            new Known("statistics-clubs", "Statistics clubs", LITERACY),
            new Known("games-competitions", "Games and competitions", LITERACY));

    private RandomTactics() {
    }

    static TacticChoice any(Dice dice) {
        Known known = dice.any(KNOWN);
        TacticChoice choice = StrategyFactory.eINSTANCE.createTacticChoice();
        choice.setTactic(EntryRef.of(dice.percent(95) ? "eca-guidelines" : "elsewhere", known.entry()));
        choice.setName(known.name());
        choice.setPurpose(known.purpose());
        choice.setPackVersion("1.0.0");
        choice.setCitation("Part II");
        return choice;
    }
}
