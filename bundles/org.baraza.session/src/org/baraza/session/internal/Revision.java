package org.baraza.session.internal;

import java.util.List;
import java.util.function.Predicate;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentWriter;

/** The saved state of a document that the next one is made from. */
record Revision(String id, List<String> parents) {

    /** Writes a document. */
    interface Target {
        void write(byte[] content) throws DocumentException;
    }

    /** Saves the document, as a new revision if it is none of the saved ones; if that fails it stays what it was. */
    static void renew(Strategy strategy, Predicate<byte[]> saved, Target target) throws DocumentException {
        byte[] unchanged = DocumentWriter.write(strategy);
        if (saved.test(unchanged)) {
            target.write(unchanged);
            return;
        }
        Revision before = of(strategy);
        before.next().applyTo(strategy);
        boolean complete = false;
        try {
            target.write(DocumentWriter.write(strategy));
            complete = true;
        } finally {
            if (!complete) {
                before.applyTo(strategy);
            }
        }
    }

    private static Revision of(Strategy strategy) {
        return new Revision(strategy.getRevision(), List.copyOf(strategy.getParents()));
    }

    private Revision next() {
        return new Revision(Identities.random(), id == null ? List.of() : List.of(id));
    }

    private void applyTo(Strategy strategy) {
        strategy.setRevision(id);
        strategy.getParents().clear();
        strategy.getParents().addAll(parents);
    }
}
