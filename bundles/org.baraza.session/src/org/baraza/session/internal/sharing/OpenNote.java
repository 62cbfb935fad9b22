package org.baraza.session.internal.sharing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.baraza.session.internal.RunningProgram;
import org.baraza.session.sharing.Holder;

/** What a note beside a file says: who has it open, and in which program. */
record OpenNote(Holder holder, RunningProgram program) {

    byte[] bytes() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("who", holder.who());
        properties.setProperty("machine", holder.machine());
        properties.setProperty("since", holder.since().toString());
        properties.setProperty("program", program.identity());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        properties.store(out, "Open in Baraza. Goes when the file is closed there.");
        return out.toByteArray();
    }

    /** Empty for what is no note, or a damaged one. */
    static Optional<OpenNote> of(byte[] bytes) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(bytes));
            return Optional.of(new OpenNote(new Holder(properties.getProperty("who", ""),
                    properties.getProperty("machine", ""), Instant.parse(properties.getProperty("since", ""))),
                    new RunningProgram(properties.getProperty("program", ""))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    boolean isOf(RunningProgram other, String machine) {
        return program.equals(other) && holder.machine().equals(machine);
    }
}
