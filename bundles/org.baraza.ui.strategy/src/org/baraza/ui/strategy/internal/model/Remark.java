package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.OpenRemarks;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.Rooms;

/** A remark on an element that is not settled yet. */
public record Remark(StrategyElement element, Comment comment) {

    /** Those on what is written on a page of the Strategy room, in the order of the document. */
    public static List<Remark> on(OpenRemarks all, Sheet sheet) {
        return all.elements().stream().filter(element -> Rooms.homeOf(element).equals(Rooms.STRATEGY)
                && SheetOf.place(element, Optional.empty()) == sheet)
                .flatMap(element -> OpenRemarks.on(element).map(comment -> new Remark(element, comment))).toList();
    }

    /** What of it is seen; the same as long as nobody writes. */
    public List<Object> seen() {
        return List.of(element, comment, text(comment), comment.getReplies().stream().map(Remark::text).toList());
    }

    private static Optional<String> text(Comment comment) {
        return Optional.ofNullable(comment.getText());
    }
}
