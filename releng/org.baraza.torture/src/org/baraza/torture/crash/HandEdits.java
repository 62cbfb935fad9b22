package org.baraza.torture.crash;

import java.util.List;
import java.util.Random;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.PrivateNote;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Session;

/** Changes as hands make them, the same for the same seed: in the document, in the private data, and back again. */
final class HandEdits {

    private static final int LONG = 60_000;
    /** Followed by what nobody else is called. */
    private static final String PERSON = "Person ";

    private final Session session;
    private final Random random;
    private int number;

    HandEdits(Session session, Random random) {
        this.session = session;
        this.random = random;
    }

    /** Whether a hand added this person, and no other document has it. */
    static boolean added(Contact person) {
        return person.getName().startsWith(PERSON);
    }

    void one() {
        number++;
        Strategy strategy = session.strategy();
        switch (random.nextInt(10)) {
            case 0 -> change("Rename the strategy", () -> strategy.setTitle("Strategy " + number));
            case 1 -> change("Describe an activity", this::describe);
            case 2 -> change("Add an activity", () -> any(strategy.getObjectives()).getActivities().add(activity()));
            case 3 -> change("Remove an activity", this::removeActivity);
            case 4 -> change("Move a group", () -> any(strategy.getStakeholders()).setCurrent(random.nextInt(100) / 10.0));
            case 5 -> change("Write a long note", () -> strategy.setNote("é ".repeat(random.nextInt(LONG)) + number));
            case 6, 7 -> change("Add a person", this::addPerson);
            case 8 -> change("Remove a person and add a group", this::removePersonAndAddGroup);
            default -> takeBackOrForth();
        }
    }

    private void change(String label, Runnable body) {
        session.change(label, body);
    }

    private void describe() {
        List<Activity> activities = any(session.strategy().getObjectives()).getActivities();
        if (!activities.isEmpty()) {
            any(activities).setDescription("Description " + number);
        }
    }

    private void removeActivity() {
        Objective objective = any(session.strategy().getObjectives());
        if (objective.getActivities().size() > 1) {
            objective.getActivities().remove(random.nextInt(objective.getActivities().size()));
        }
    }

    private Activity activity() {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName("Activity " + number);
        activity.getGroups().add(any(session.strategy().getStakeholders()));
        return activity;
    }

    private void addPerson() {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setName(PERSON + Long.toHexString(random.nextLong()));
        PrivateNote note = StrategyFactory.eINSTANCE.createPrivateNote();
        note.setElement(any(session.strategy().getStakeholders()).getId());
        note.setText("Note " + number);
        session.editablePrivateData().getContacts().add(contact);
        session.editablePrivateData().getNotes().add(note);
    }

    private void removePersonAndAddGroup() {
        PrivateData persons = session.editablePrivateData();
        if (!persons.getContacts().isEmpty()) {
            persons.getContacts().remove(random.nextInt(persons.getContacts().size()));
        }
        StakeholderGroup group = StrategyFactory.eINSTANCE.createStakeholderGroup();
        group.setName("Group " + number);
        session.strategy().getStakeholders().add(group);
    }

    private void takeBackOrForth() {
        if (session.canRedo() && random.nextBoolean()) {
            session.redo();
        } else if (session.canUndo()) {
            session.undo();
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
