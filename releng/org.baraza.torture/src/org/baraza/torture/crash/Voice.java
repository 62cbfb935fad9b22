package org.baraza.torture.crash;

import java.io.PrintStream;

/** With which a victim tells its hunter what it does. */
record Voice(PrintStream out) {

    void say(Word word, State state) {
        say(word, state.word());
    }

    void say(Word word, String about) {
        out.println(word.line(about));
        out.flush();
    }

    /** Whether somebody listens still. */
    boolean isHeard() {
        return !out.checkError();
    }
}
