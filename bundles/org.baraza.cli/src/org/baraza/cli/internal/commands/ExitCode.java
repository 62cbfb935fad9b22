package org.baraza.cli.internal.commands;

/** What a command tells the program that called it. */
public enum ExitCode {
    /** Done, and nothing to fix. */
    GOOD(0),
    /** Done; there are findings to fix. */
    FINDINGS(1),
    /** Not done: the input can't be read, the arguments are off, or Baraza failed. */
    REFUSED(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
