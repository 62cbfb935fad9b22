package org.baraza.measure;

import org.baraza.session.Session;

/** An edit as a session makes it. One that changes nothing is done at once and tells nothing: then nothing is measured. */
record RealEdit(String name, Runnable body, Session session) implements Runnable {

    @Override
    public void run() {
        int[] heard = { 0 };
        try (AutoCloseable listening = session.onChange(event -> heard[0]++)) {
            session.change(name, body);
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
        if (heard[0] == 0) {
            throw new IllegalStateException("This changed nothing: " + name);
        }
    }
}
