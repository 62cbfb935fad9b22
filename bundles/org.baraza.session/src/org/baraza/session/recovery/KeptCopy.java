package org.baraza.session.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The copy of one session's unsaved work. Saving the session removes it. */
public interface KeptCopy {

    /**
     * Brings the copy up to date, or removes it where nothing is unsaved; does nothing if nothing changed since the last
     * time.
     *
     * @throws IOException if it can't be written; the copy of before is then still there
     */
    void keep() throws IOException;

    /**
     * The same, as it is now, while the session goes on: the files are written on another thread.
     *
     * @return ends when they are; with an {@link java.io.UncheckedIOException} if they can't be written, whose message says
     *         why in a few words; the next time it is tried again
     */
    CompletableFuture<Void> keepBehind();

    /**
     * Takes for about so long what {@link #keepBehind} is to write, so that it need not take all of a large session at
     * once. A change of the session lets it begin anew.
     *
     * @return whether all is taken
     */
    boolean prepare(Duration most);

    /**
     * The session is left, but its unsaved work is to be found again: others saved theirs in its file.
     *
     * @throws IOException if it can't be written; the session is not to be left then
     */
    void leaveBehind() throws IOException;

    /** The session is left, and its unsaved work with it. */
    void giveUp();
}
