package org.baraza.session.internal.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.ChangeRecord;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Author;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Notes changes in the document: when, who, under which label and on which elements. The same change of the same
 * elements on the same day, as typing makes it, is one record, unless the document was saved in between: what is not on
 * file yet has records of its own.
 */
final class History {

    private static final int MOST_ELEMENTS = 100;

    private final Strategy strategy;
    private final Author author;
    private final Clock clock;
    private final Memory memory;
    /** The last record on file. */
    private Optional<ChangeRecord> saved;

    History(Strategy strategy, Author author, Clock clock, Memory memory) {
        this.strategy = strategy;
        this.author = author;
        this.clock = clock;
        this.memory = memory;
        seal();
    }

    /** What was noted so far is on file: nothing is added to it. */
    void seal() {
        List<ChangeRecord> records = strategy.getHistory();
        saved = records.isEmpty() ? Optional.empty() : Optional.of(records.getLast());
    }

    /** Edits of the private data are nobody else's business and stay out. */
    void note(String label, List<Edit> edits) {
        if (edits.stream().anyMatch(edit -> EcoreUtil.isAncestor(strategy, edit.owner()))) {
            note(label, now(), elements(edits));
        }
    }

    private void note(String label, Instant now, List<String> elements) {
        List<ChangeRecord> records = strategy.getHistory();
        if (!records.isEmpty() && goesOn(records.getLast(), label, now, elements)) {
            records.getLast().setOn(now);
        } else {
            records.add(record(label, now, elements));
            memory.bound(records);
        }
    }

    private boolean goesOn(ChangeRecord last, String label, Instant now, List<String> elements) {
        return !Optional.of(last).equals(saved) && label.equals(last.getLabel()) && author.name().equals(last.getBy())
                && elements.equals(last.getElements()) && last.getOn() != null
                && day(last.getOn()).equals(day(now));
    }

    private ChangeRecord record(String label, Instant now, List<String> elements) {
        ChangeRecord record = StrategyFactory.eINSTANCE.createChangeRecord();
        record.setId(Identities.random());
        record.setOn(now);
        record.setBy(author.name());
        record.setLabel(label);
        record.getElements().addAll(elements);
        return record;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Object day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private List<String> elements(List<Edit> edits) {
        return edits.stream().flatMap(this::touched).map(StrategyElement::getId).distinct().limit(MOST_ELEMENTS)
                .toList();
    }

    /** What was added or removed itself, and what lost a part of its plan; else what the edited object belongs to. */
    private Stream<StrategyElement> touched(Edit edit) {
        List<StrategyElement> parts = edit.parts().filter(StrategyElement.class::isInstance)
                .map(StrategyElement.class::cast).toList();
        boolean less = parts.stream().anyMatch(part -> isPlanned(part) && !EcoreUtil.isAncestor(strategy, part));
        return parts.isEmpty() ? element(edit.owner())
                : Stream.concat(parts.stream(), element(edit.owner()).filter(owner -> less && owner != strategy));
    }

    /** Of what only monitoring notes, nothing is less planned when it goes. */
    private static boolean isPlanned(StrategyElement part) {
        return !(part instanceof ProgressReport || part instanceof Evaluation || part instanceof Measurement
                || part instanceof EngagementEvent);
    }

    private static Stream<StrategyElement> element(EObject object) {
        return Stream.iterate(object, o -> o != null, EObject::eContainer).filter(StrategyElement.class::isInstance)
                .map(StrategyElement.class::cast).limit(1);
    }
}
