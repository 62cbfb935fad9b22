package org.baraza.analysis;

/** A value of a closed list that files and programs know by a stable id, and people by a word of {@link Words}. */
public interface Identified {

    /** Lower-case words joined by hyphens, such as {@code not-started}; never changed. */
    String id();
}
