package org.baraza.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.baraza.analysis.Forms;
import org.baraza.analysis.OpenRemarks;
import org.baraza.model.strategy.Comment;
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
        return new CommentThreads(OpenRemarks.on(element).toList(),
                element.getComments().stream().filter(Comment::isResolved).toList());
    }

    /** Other elements that bear remarks which are not settled. */
    static List<StrategyElement> elsewhere(OpenRemarks all, StrategyElement here) {
        return all.elements().stream().filter(element -> element != here).toList();
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
