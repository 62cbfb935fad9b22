package org.baraza.cli.internal.arguments;

/** How a command answers. */
public enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
