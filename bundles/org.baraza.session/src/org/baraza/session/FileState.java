package org.baraza.session;

/** What became of a document's files since they were last read or written here. */
public enum FileState {

    /** There is no file yet. */
    NONE,
    /** They hold what they held. */
    SAME,
    /** Somebody else wrote to them. */
    CHANGED,
    /** The document's file was deleted or renamed; its folder is there. */
    GONE,
    /** The drive or the network does not answer; they may come back. */
    OUT_OF_REACH
}
