package org.baraza.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;

/**
 * The remarks on an element.
 *
 * @param open those that are not settled, the oldest first
 * @param settled the others
 */
public record CommentThreads(List<Comment> open, List<Comment> settled) {

    static CommentThreads of(StrategyElement element) {
        return new CommentThreads(element.getComments().stream().filter(comment -> !comment.isResolved()).toList(),
                element.getComments().stream().filter(Comment::isResolved).toList());
    }

    /** Other elements that bear remarks which are not settled. */
    static List<StrategyElement> elsewhere(Strategy strategy, StrategyElement here) {
        Iterable<org.eclipse.emf.ecore.EObject> all = strategy::eAllContents;
        return Stream.concat(Stream.of(strategy), StreamSupport.stream(all.spliterator(), false))
                .filter(StrategyElement.class::isInstance).map(StrategyElement.class::cast)
                .filter(element -> element != here && !of(element).open().isEmpty()).toList();
    }

    /** A remark written now. */
    static Comment comment(String text, String author) {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setId(UUID.randomUUID().toString());
        comment.setText(text);
        comment.setAuthor(author);
        comment.setOn(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return comment;
    }

    static String author(Comment comment) {
        return Objects.requireNonNullElse(comment.getAuthor(), "–");
    }

    /** "A. Mwangi · 31/10/2026". */
    public static String heading(Comment comment) {
        return comment.getOn() == null ? author(comment) : author(comment) + " · "
                + Forms.ofProgram().date(comment.getOn().atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
