package org.baraza.session.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.xml.DocumentResource;

/** The saved state of a document that the next one is made from. */
record Revision(String id, List<String> parents) {

    /** Writes a document. */
    interface Target {
        void write(byte[] content) throws DocumentException;
    }

    /**
     * Saves the document, as a new revision if it is none of the saved ones; if that fails it stays what it was.
     *
     * @param next id of the new revision
     * @param anew whether it is one in any case, as what is beside it is another
     * @param others revisions that this one takes the place of besides its own former one
     * @param saved tells whether a content is on file, be it that the private data beside it are not
     */
    static void renew(Strategy strategy, String next, boolean anew, List<String> others, Predicate<byte[]> saved,
            Target target) throws DocumentException {
        byte[] content = DocumentWriter.write(strategy);
        Revision before = of(strategy);
        if (anew || !others.isEmpty() || !saved.test(content)) {
            content = DocumentResource.writeAgain(strategy, content, Literals.STRATEGY__PARENTS,
                    () -> before.next(next, others).applyTo(strategy));
        }
        boolean complete = false;
        try {
            target.write(content);
            complete = true;
        } finally {
            if (!complete && !saved.test(content)) {
                before.applyTo(strategy);
            }
        }
    }

    private static Revision of(Strategy strategy) {
        return new Revision(strategy.getRevision(), List.copyOf(strategy.getParents()));
    }

    /** The revision that a file holds, if it can be read. */
    static List<String> in(byte[] content) {
        try {
            return Optional.ofNullable(DocumentReader.read(content, "").strategy().getRevision()).stream().toList();
        } catch (DocumentException unreadable) {
            return List.of(); // what can't be read is no parent
        }
    }

    private Revision next(String next, List<String> others) {
        return new Revision(next, Stream.concat(Stream.ofNullable(id), others.stream()).distinct().toList());
    }

    private void applyTo(Strategy strategy) {
        strategy.setRevision(id);
        strategy.getParents().clear();
        strategy.getParents().addAll(parents);
    }
}
