package org.baraza.session.sharing;

/** That a file is open here, told to others by a note beside it. */
public interface Hold extends AutoCloseable {

    /** Tells that it still is: every few minutes, or others take the note for one left behind. */
    void renew();

    /** The file is left. */
    @Override
    void close();
}
