package org.baraza.ui.internal;

import org.baraza.model.strategy.Comment;

/** What becomes of the words that are being written. */
sealed interface RemarkDraft {

    /** A remark on the element that is shown. */
    record Remark() implements RemarkDraft {
    }

    record Answer(Comment to) implements RemarkDraft {
    }

    record Correction(Comment of) implements RemarkDraft {
    }

    /** Whether what it belongs to has left the document. */
    default boolean isLost() {
        return switch (this) {
            case Remark remark -> false;
            case Answer(Comment to) -> to.eContainer() == null;
            case Correction(Comment of) -> of.eContainer() == null;
        };
    }
}
