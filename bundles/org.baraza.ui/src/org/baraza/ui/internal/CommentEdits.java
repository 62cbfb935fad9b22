package org.baraza.ui.internal;

import java.util.function.BiConsumer;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What people do with remarks; each is one undo step.
 *
 * @param door the session's write door: label and body of an undo step
 */
public record CommentEdits(BiConsumer<String, Runnable> door) {

    public void add(StrategyElement about, String text, String author) {
        door.accept(Messages.Comments_addStep, () -> about.getComments().add(CommentThreads.comment(text, author)));
    }

    public void answer(Comment answered, String text, String author) {
        door.accept(Messages.Comments_answerStep, () -> answered.getReplies().add(CommentThreads.comment(text, author)));
    }

    public void correct(Comment comment, String text) {
        if (!text.equals(comment.getText())) {
            door.accept(Messages.Comments_correctStep, () -> comment.setText(text));
        }
    }

    /** With the answers to it. */
    public void delete(Comment comment) {
        door.accept(Messages.Comments_deleteStep, () -> EcoreUtil.remove(comment));
    }

    public void settle(Comment comment, boolean settled) {
        door.accept(settled ? Messages.Comments_settleStep : Messages.Comments_reopenStep,
                () -> comment.setResolved(settled));
    }
}
