package org.baraza.session.compare;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.PrivateNote;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.Waiver;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

    private static final StrategyFactory MAKE = StrategyFactory.eINSTANCE;

    private final Strategy theirs = tamasi();
    private final Strategy mine = tamasi();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 5, 8 })
    void aDocumentIsLikeItsCopy(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        assertTrue(Differences.between(strategy, EcoreUtil.copy(strategy), Locale.ENGLISH).isEmpty());
    }

    @Test
    void whatASaveNotesIsNone() {
        mine.setRevision("another");
        mine.getParents().add("one");
        mine.getHistory().add(MAKE.createChangeRecord());
        tellNothing();
    }

    @Test
    void aValueIsToldInBothVersions() {
        activity(mine, 0).setDescription("Three days");
        theirs.setTitle("Tamasi speaks");
        tell("Strategy: Title: Tamasi speaks | Tamasi",
                "Activity 1.1, Training: Description:  | Three days");
    }

    @Test
    void whatOneVersionLacksIsToldOnceWithItsParts() {
        theirs.getObjectives().getFirst().getActivities().removeFirst();
        mine.getFeedback().clear();
        tell("ONLY_SECOND Activity 1.1, Training", "ONLY_FIRST Feedback, Tables are late");
    }

    @Test
    void whatOnlyTheFirstHasStandsAfterWhatItFollowsThere() {
        mine.getStakeholders().removeFirst();
        mine.getStakeholders().getFirst().setNote("Many");
        tell("ONLY_FIRST Group, Media", "Group, Citizens: Note:  | Many");
    }

    @Test
    void aReferenceIsToldByNames() {
        activity(mine, 1).setLead(mine.getAgencies().getFirst());
        activity(mine, 1).getGroups().add(mine.getStakeholders().getLast());
        tell("Activity 1.2, Newsletter: Groups: Media | Media; Citizens",
                "Activity 1.2, Newsletter: Lead agency: Ministry | Office");
    }

    @Test
    void amountsQuartersAndListsAreToldAsPeopleReadThem() {
        activity(mine, 0).getCosts().getFirst().setPlanned(new BigDecimal("1250.50"));
        mine.getStakeholders().getFirst().getNeeds().add("maps");
        tell("Group, Media: Needs: calendar; numbers | calendar; numbers; maps",
                "Cost of year 1 (Activity 1.1, Training): Planned: 100 | 1,250.5");
    }

    @Test
    void aPartWithoutAnIdIsAValueOfItsOwner() {
        Decision decision = MAKE.createDecision();
        decision.setKind(DecisionKind.CANCELLED);
        decision.setDate(LocalDate.of(2026, 4, 3));
        decision.setReason("no funds");
        activity(theirs, 0).setDecision(decision);
        tell("Activity 1.1, Training: Decision: Cancelled, 03/04/2026, no funds | ");
    }

    @Test
    void aMovedActivityIsToldByWhereItBelongs() {
        mine.getObjectives().add(MAKE.createObjective());
        mine.getObjectives().getLast().setId("second");
        mine.getObjectives().getLast().setStatement("To reach all");
        mine.getObjectives().getLast().getActivities().add(activity(mine, 1));
        tell("ONLY_SECOND Objective 2, To reach all",
                "Activity 2.1, Newsletter: Belongs to: Objective 1, To reach the media | Objective 2, To reach all");
    }

    @Test
    void anotherOrderIsTold() {
        mine.getStakeholders().move(0, 1);
        tell("Strategy: Stakeholder groups, order: Media; Citizens | Citizens; Media");
    }

    @Test
    void commentsAndWaiversSayWhatTheyAreAbout() {
        Comment comment = MAKE.createComment();
        comment.setId("c");
        comment.setAuthor("Awa");
        comment.setOn(Instant.EPOCH);
        activity(mine, 0).getComments().add(comment);
        Waiver waiver = MAKE.createWaiver();
        waiver.setCheck("activities.cost");
        waiver.setElement(activity(mine, 1).getId());
        waiver.setReason("free of charge");
        mine.getWaivers().add(waiver);
        tell("Strategy: Waivers:  | activities.cost, Activity 1.2, Newsletter, free of charge",
                "ONLY_SECOND Comment by Awa (Activity 1.1, Training)");
    }

    @Test
    void contactsAndNotesAreTold() {
        PrivateData one = MAKE.createPrivateData();
        PrivateData other = MAKE.createPrivateData();
        Contact contact = MAKE.createContact();
        contact.setId("jo");
        contact.setName("Jo Maro");
        one.getContacts().add(contact);
        other.getContacts().add(EcoreUtil.copy(contact));
        other.getContacts().getFirst().setGroup(mine.getStakeholders().getFirst().getId());
        PrivateNote note = MAKE.createPrivateNote();
        note.setElement(activity(mine, 0).getId());
        note.setText("Ask first");
        other.getNotes().add(note);
        assertEquals(List.of("Contacts and private notes: Notes:  | Activity 1.1, Training, Ask first",
                "Contact, Jo Maro: Group:  | Group, Media"),
                told(Differences.between(one, other, mine, Locale.ENGLISH)));
    }

    @Test
    void theyAreToldInFrench() {
        activity(mine, 0).setRisk("Peu");
        assertEquals(List.of("Activité 1.1, Training: Capacités et risques:  | Peu"),
                told(Differences.between(theirs, mine, Locale.FRENCH)));
    }

    @Test
    void everyFeatureAndValueHasWords() {
        Stream.of(Locale.ENGLISH, Locale.FRENCH).map(language -> new ElementWords(id -> Optional.empty(),
                language)).forEach(words -> StrategyPackage.eINSTANCE.getEClassifiers().forEach(type -> {
                    if (type instanceof EClass kind) {
                        kind.getEAllStructuralFeatures().stream().filter(feature -> !List.of("id", "formatVersion",
                                "revision", "parents", "history", "document", "elements").contains(feature.getName()))
                                .forEach(feature -> assertFalse(words.feature(feature).isEmpty()));
                    } else if (type instanceof EEnum values) {
                        values.getELiterals().forEach(literal -> assertFalse(words.value(literal.getInstance(),
                                StrategyPackage.Literals.AGENCY__NAME).isEmpty()));
                    }
                }));
    }

    /** What was changed is what is told: over many random documents, nothing of it is overlooked. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void noChangedTextIsOverlooked(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).build();
        List<EObject> all = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(all::add);
        all.stream().filter(element -> Version.id(element).isPresent()).forEach(element -> element.eClass()
                .getEAllAttributes().stream().filter(it -> it.getEType().getName().equals("EString") && !it.isMany()
                        && !it.isID() && !it.getName().equals("id")).limit(1).forEach(text -> {
                            Strategy before = EcoreUtil.copy(strategy);
                            element.eSet(text, "another");
                            assertEquals(1, Differences.between(before, strategy, Locale.ENGLISH).all().size(),
                                    () -> element.toString());
                        }));
    }

    private void tellNothing() {
        tell();
    }

    private void tell(String... differences) {
        assertEquals(String.join("\n", differences),
                String.join("\n", told(Differences.between(theirs, mine, Locale.ENGLISH))));
    }

    private static List<String> told(Differences differences) {
        return differences.all().stream().flatMap(difference -> difference.values().isEmpty()
                ? Stream.of(difference.kind() + " " + difference.element())
                : difference.values().stream().map(value -> difference.element() + ": " + value.what() + ": "
                        + value.first() + " | " + value.second()))
                .toList();
    }

    private static Activity activity(Strategy strategy, int index) {
        return strategy.getObjectives().getFirst().getActivities().get(index);
    }
}
