package org.baraza.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** All that is done with remarks. */
class CommentUndoTest extends UndoContract {

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(CommentEdits.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("CommentEdits.add", (session, random) -> new CommentEdits(session::change)
                .add(any(session.strategy().getObjectives(), random), "Remark " + random.nextInt(100), "Awa Maro"));
        commands.put("CommentEdits.answer", remark((session, comment) -> new CommentEdits(session::change)
                .answer(comment, "Answer", "Awa Maro")));
        commands.put("CommentEdits.correct", remark((session, comment) -> new CommentEdits(session::change)
                .correct(comment, comment.getText() + ", corrected")));
        commands.put("CommentEdits.delete", remark((session, comment) -> new CommentEdits(session::change)
                .delete(comment)));
        commands.put("CommentEdits.settle", remark((session, comment) -> new CommentEdits(session::change)
                .settle(comment, !comment.isResolved())));
        return commands;
    }

    private static Command remark(BiConsumer<Session, Comment> edit) {
        return (session, random) -> anyRemark(session, random).ifPresent(comment -> edit.accept(session, comment));
    }

    private static Optional<Comment> anyRemark(Session session, Random random) {
        List<Comment> all = session.strategy().getObjectives().stream()
                .flatMap(objective -> objective.getComments().stream()).toList();
        return Optional.ofNullable(any(all, random));
    }
}
