package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.AlignmentLink;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Which of our objectives serves which of another plan. */
public record Alignments(PartEdits edits) {

    /** What an objective serves. */
    public static List<AlignmentLink> of(Objective objective) {
        return strategy(objective).getAlignments().stream().filter(link -> link.getObjective() == objective).toList();
    }

    /** What it could serve besides. */
    public static List<AlignedObjective> open(Objective objective) {
        List<AlignedObjective> served = of(objective).stream().map(AlignmentLink::getServes).toList();
        return strategy(objective).getAlignedDocuments().stream().flatMap(plan -> plan.getObjectives().stream())
                .filter(theirs -> !served.contains(theirs)).toList();
    }

    /** What of a plan an objective serves, and how the two relate; each a line. */
    public static String cell(Objective objective, AlignedDocument plan) {
        return of(objective).stream().filter(link -> link.getServes() != null && link.getServes().eContainer() == plan)
                .map(link -> Stream.of(words(link.getServes()), Objects.requireNonNullElse(link.getNote(), ""))
                        .filter(text -> !text.isBlank()).collect(Collectors.joining(". ")))
                .collect(Collectors.joining("\n"));
    }

    /** "N2 Raise the use of statistics". */
    public static String words(AlignedObjective theirs) {
        return theirs == null ? "–" : Stream.of(theirs.getCode(), theirs.getText())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" "));
    }

    public AlignmentLink link(Objective objective, AlignedObjective theirs) {
        AlignmentLink link = StrategyFactory.eINSTANCE.createAlignmentLink();
        link.setObjective(objective);
        link.setServes(theirs);
        return edits.add(NLS.bind(Messages.Part_add, Messages.Alignment_link), strategy(objective).getAlignments(), link);
    }

    private static Strategy strategy(Objective objective) {
        return (Strategy) objective.eContainer();
    }
}
