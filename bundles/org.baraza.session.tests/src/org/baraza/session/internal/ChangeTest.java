package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.baraza.session.format.Samples.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.model.catalogue.LiteracyLevel;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.model.values.Formats;
import org.baraza.session.SessionEvent.Kind;
import org.baraza.session.SessionEvent;
import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.RandomStrategy;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private final StrategyFactory factory = StrategyFactory.eINSTANCE;
    private final Strategy strategy = tamasi();
    private final TestSession tests = new TestSession();
    private final DocumentSession session = tests.on(strategy);
    private final Objective objective = strategy.getObjectives().getFirst();
    private final Activity training = objective.getActivities().getFirst();
    private final String before = written();

    @Test
    void isOneStepOfUndo() {
        session.change("Rename", () -> {
            strategy.setTitle("New");
            training.setName("Courses");
        });
        assertEquals(Optional.of("Rename"), session.undoLabel());
        session.undo();
        assertEquals(before, written());
        assertFalse(session.canUndo());
        assertEquals(Optional.of("Rename"), session.redoLabel());
    }

    /** Feedback that an activity took up is taken up by nothing once the activity is gone, until it comes back. */
    @Test
    void whatTookFeedbackUpGoesFromItInTheSameStep() {
        FeedbackItem item = factory.createFeedbackItem();
        session.change("Add feedback", () -> {
            strategy.getFeedback().add(item);
            item.getConcerns().add(training);
            item.getConcerns().add(objective);
        });
        session.change("Delete activity", () -> EcoreUtil.remove(training));
        assertEquals(List.of(objective), item.getConcerns());
        session.undo();
        assertEquals(List.of(training, objective), item.getConcerns());
    }

    @Test
    void comesBackWithRedo() {
        session.change("Rename", () -> strategy.setTitle("New"));
        String after = written();
        session.undo();
        session.redo();
        assertEquals(after, written());
    }

    @Test
    void endsWhatCouldBeBroughtBack() {
        session.change("First", () -> strategy.setTitle("First"));
        session.undo();
        session.change("Second", () -> strategy.setTitle("Second"));
        assertFalse(session.canRedo());
    }

    @Test
    void ofNothingIsNoStep() {
        session.change("Nothing", () -> strategy.setTitle(strategy.getTitle()));
        assertFalse(session.canUndo());
        assertEquals(before, written());
    }

    @Test
    void takesAllBackIfItsBodyThrows() {
        assertThrows(ArithmeticException.class, () -> session.change("Half", () -> {
            strategy.setTitle("Half");
            objective.getActivities().clear();
            strategy.getAgencies().add(factory.createAgency());
            throw new ArithmeticException();
        }));
        assertEquals(before, written());
        assertFalse(session.canUndo());
    }

    @Test
    void insideAnotherIsPartOfIt() {
        session.change("Outer", () -> {
            strategy.setTitle("Outer");
            session.change("Inner", () -> training.setName("Inner"));
        });
        assertEquals(Optional.of("Outer"), session.undoLabel());
        session.undo();
        assertEquals(before, written());
    }

    @Test
    void insideAnotherTakesOnlyItselfBackIfItFails() {
        session.change("Outer", () -> {
            strategy.setTitle("Outer");
            Objective removed = strategy.getObjectives().removeFirst();
            assertThrows(ArithmeticException.class, () -> session.change("Inner", () -> {
                strategy.setTitle("Inner");
                strategy.getObjectives().add(removed);
                throw new ArithmeticException();
            }));
            removed.setName("Removed");
            strategy.getObjectives().add(removed);
        });
        assertEquals("Outer", strategy.getTitle());
        assertEquals("Removed", strategy.getObjectives().getFirst().getName());
        session.undo();
        assertEquals(before, written());
    }

    @Test
    void isTheOnlyWayToEdit() {
        assertThrows(IllegalStateException.class, () -> strategy.setTitle("Outside"));
        assertThrows(IllegalStateException.class, () -> strategy.getAgencies().clear());
        assertThrows(IllegalStateException.class, () -> strategy.getStakeholders().move(1, 0));
        Objective second = factory.createObjective();
        session.change("Add", () -> strategy.getObjectives().add(second));
        String then = written();
        assertThrows(IllegalStateException.class, () -> second.getActivities().add(training));
        assertEquals(then, written());
    }

    @Test
    void isRefusedWhileAListenerOfTheModelHearsAnUndo() {
        List<Boolean> refused = new ArrayList<>();
        session.change("Rename", () -> strategy.setTitle("New"));
        strategy.eAdapters().add(new AdapterImpl() {
            @Override
            public void notifyChanged(Notification message) {
                if (!message.isTouch()) {
                    assertThrows(IllegalStateException.class, () -> session.change("Meanwhile", () -> { }));
                    refused.add(true);
                }
            }
        });
        session.undo();
        assertFalse(refused.isEmpty());
    }

    @Test
    void undoesWhatIsDoneToAnElementThatItRemoved() {
        session.change("Remove", () -> {
            objective.getActivities().remove(training);
            training.setName("Gone");
            training.getCosts().clear();
        });
        session.undo();
        assertEquals(before, written());
    }

    @Test
    void undoesMovesIntoANewParent() {
        session.change("Split", () -> {
            Objective second = factory.createObjective();
            second.getActivities().add(training);
            second.setName("Second");
            strategy.getObjectives().add(second);
        });
        String after = written();
        session.undo();
        assertEquals(before, written());
        session.redo();
        assertEquals(after, written());
    }

    @Test
    void undoesMovesIntoANewParentByWayOfNowhere() {
        session.change("Split", () -> {
            objective.getActivities().remove(training);
            training.setName("Moved");
            Objective second = factory.createObjective();
            second.getActivities().add(training);
            training.getReports().clear();
            strategy.getObjectives().addFirst(second);
            training.setLeadPerson("Awa");
        });
        String after = written();
        session.undo();
        assertEquals(before, written());
        session.redo();
        assertEquals(after, written());
    }

    @Test
    void undoesToNoValueWhereThatIsOne() {
        StakeholderGroup media = strategy.getStakeholders().getFirst();
        session.change("Judge", () -> media.setLiteracy(LiteracyLevel.values()[0]));
        assertTrue(media.isSetLiteracy());
        session.undo();
        assertFalse(media.isSetLiteracy());
        session.redo();
        session.change("Judge no more", media::unsetLiteracy);
        session.undo();
        assertTrue(media.isSetLiteracy());
    }

    @Test
    void givesNewElementsTheirIds() {
        ProgressReport report = factory.createProgressReport();
        report.setMonth(Formats.month("2026-10"));
        session.change("Report", () -> training.getReports().add(report));
        assertEquals(training.getId() + ".2026-10", report.getId());
        session.undo();
        assertEquals(before, written());
    }

    @Test
    void givesACopyItsOwnIds() {
        Activity copy = EcoreUtil.copy(training);
        session.change("Copy", () -> objective.getActivities().add(copy));
        assertNotEquals(training.getId(), copy.getId());
        assertEquals(copy.getId() + ".2026-09", copy.getReports().getFirst().getId());
    }

    @Test
    void renamesAFactWithItsKey() {
        ProgressReport report = training.getReports().getFirst();
        Waiver waiver = factory.createWaiver();
        session.change("Waive", () -> {
            waiver.setElement(report.getId());
            strategy.getWaivers().add(waiver);
        });
        session.change("Correct the month", () -> report.setMonth(Formats.month("2026-08")));
        assertEquals(training.getId() + ".2026-08", report.getId());
        assertEquals(report.getId(), waiver.getElement());
    }

    @Test
    void takesReferencesAlongWithTheRemovedElement() {
        Agency office = strategy.getAgencies().getFirst();
        StakeholderGroup media = strategy.getStakeholders().getFirst();
        session.change("Remove", () -> {
            EcoreUtil.remove(office);
            EcoreUtil.remove(media);
        });
        assertEquals(null, training.getLead());
        assertEquals(List.of("Citizens"), training.getGroups().stream().map(StakeholderGroup::getName).toList());
        session.undo();
        assertEquals(before, written());
    }

    /** Whatever the features are that refer to it, and wherever in the document. */
    @Test
    void leavesNoReferenceToWhatItRemoved() {
        Strategy any = RandomStrategy.seeded(7).gaps(0).build();
        DocumentSession document = tests.on(any);
        List<EObject> referred = List.copyOf(EcoreUtil.CrossReferencer.find(List.of(any)).keySet());
        assertFalse(referred.isEmpty());
        for (EObject target : referred) {
            String whole = written(any);
            document.change("Remove", () -> EcoreUtil.remove(target));
            assertEquals(List.of(), List.copyOf(EcoreUtil.UsageCrossReferencer.find(target, any)), target.toString());
            document.undo();
            assertEquals(whole, written(any));
        }
    }

    @Test
    void keepsReferencesToAnElementThatItOnlyMoved() {
        Agency office = strategy.getAgencies().getFirst();
        session.change("Move", () -> {
            strategy.getAgencies().remove(office);
            strategy.getAgencies().add(office);
        });
        assertEquals(office, training.getLead());
    }

    @Test
    void isToldOnceAndWhenComplete() {
        List<SessionEvent> heard = new ArrayList<>();
        session.onChange(event -> {
            assertEquals("New", strategy.getTitle());
            heard.add(event);
        });
        session.change("Rename", () -> {
            strategy.setTitle("Other");
            strategy.setTitle("New");
        });
        assertEquals(1, heard.size());
        assertEquals(Kind.CHANGED, heard.getFirst().kind());
        assertTrue(heard.getFirst().touched().contains(strategy));
    }

    @Test
    void isToldInOrderAlsoIfAListenerCausesTheNext() {
        List<String> heard = new ArrayList<>();
        session.onChange(event -> {
            if (event.label().equals("First")) {
                session.change("Second", () -> strategy.setTitle("Second"));
            }
        });
        session.onChange(event -> heard.add(event.label()));
        session.change("First", () -> strategy.setTitle("First"));
        assertEquals(List.of("First", "Second"), heard);
    }

    @Test
    void isToldToTheOthersWhenAListenerFails() throws Exception {
        List<Kind> heard = new ArrayList<>();
        session.onChange(event -> {
            throw new ArithmeticException();
        });
        AutoCloseable listening = session.onChange(event -> heard.add(event.kind()));
        session.change("Rename", () -> strategy.setTitle("New"));
        session.undo();
        listening.close();
        session.redo();
        assertEquals(List.of(Kind.CHANGED, Kind.UNDONE), heard);
        assertEquals(3, tests.log.entries().size());
    }

    @Test
    void makesNewFindings() {
        session.findings();
        session.findings();
        assertEquals(1, tests.checks.runs());
        session.change("Rename", () -> strategy.setTitle("New"));
        session.findings();
        session.setAsOf(Formats.date("2027-01-01"));
        session.findings();
        assertEquals(3, tests.checks.runs());
        session.followToday();
        assertEquals(Formats.date("2026-11-02"), session.asOf());
    }

    private String written() {
        return written(strategy);
    }

    private static String written(Strategy document) {
        return text(DocumentWriter.write(document));
    }
}
