package org.baraza.session;

import java.time.Duration;

/** A document that is written bit by bit on the thread of its model, which may not change meanwhile. */
public interface Writing {

    /**
     * Writes on for about so long.
     *
     * @return whether all is written
     */
    boolean goOn(Duration most);

    /** What is not written yet is written at once. */
    byte[] whole();
}
