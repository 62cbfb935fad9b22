package org.baraza.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Remarks that nobody has settled yet.
 *
 * @param elements that bear some, in the order of the document
 */
public record OpenRemarks(List<StrategyElement> elements) {

    public static OpenRemarks of(Strategy strategy) {
        return of(strategy, OpenRemarks::of);
    }

    /** How many these elements bear; some bear more than one. */
    public long count() {
        return elements.stream().flatMap(OpenRemarks::on).count();
    }

    /** @param ofObjective what bears some in an objective: most of a long document, of which a change concerns one */
    static OpenRemarks of(Strategy strategy, Function<Objective, OpenRemarks> ofObjective) {
        return new OpenRemarks(bearing(strategy, part -> part instanceof Objective objective
                ? ofObjective.apply(objective).elements().stream() : of(part)).toList());
    }

    static OpenRemarks of(Objective objective) {
        return new OpenRemarks(of((EObject) objective).toList());
    }

    private static Stream<StrategyElement> of(EObject part) {
        return bearing(part, OpenRemarks::of);
    }

    private static Stream<StrategyElement> bearing(EObject whole, Function<EObject, Stream<StrategyElement>> ofPart) {
        Stream<StrategyElement> own = whole instanceof StrategyElement element && on(element).findAny().isPresent()
                        ? Stream.of(element) : Stream.empty();
        return Stream.concat(own, whole.eContents().stream().flatMap(ofPart));
    }

    /** The remarks on one element that nobody has settled, in its order. */
    public static Stream<Comment> on(StrategyElement element) {
        return element.getComments().stream().filter(comment -> !comment.isResolved());
    }
}
