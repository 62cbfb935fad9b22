package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.EObject;

/** A remark on an element that is not settled yet. */
public record Remark(StrategyElement element, Comment comment) {

    /** Those on what is written on a page of the Strategy room, in the order of the document. */
    public static List<Remark> on(Strategy strategy, Sheet sheet) {
        Iterable<EObject> parts = strategy::eAllContents;
        return Stream.concat(Stream.of(strategy), StreamSupport.stream(parts.spliterator(), false))
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .filter(element -> !element.getComments().isEmpty() && Rooms.homeOf(element).equals(Rooms.STRATEGY)
                        && SheetOf.place(element, Optional.empty()) == sheet)
                .flatMap(element -> element.getComments().stream().filter(comment -> !comment.isResolved())
                        .map(comment -> new Remark(element, comment)))
                .toList();
    }

    /** What of it is seen; the same as long as nobody writes. */
    public List<Object> seen() {
        return List.of(element, comment, text(comment), comment.getReplies().stream().map(Remark::text).toList());
    }

    private static Optional<String> text(Comment comment) {
        return Optional.ofNullable(comment.getText());
    }
}
