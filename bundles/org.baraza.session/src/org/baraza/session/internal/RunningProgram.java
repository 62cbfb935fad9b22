package org.baraza.session.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * A program on this machine, by the number of its process and when that was started: numbers of processes come again.
 *
 * @param identity as it is written down
 */
public record RunningProgram(String identity) {

    /** What never runs. */
    public static final RunningProgram NONE = new RunningProgram("0 none");

    public static RunningProgram thisOne() {
        return of(ProcessHandle.current());
    }

    /** Whether it names a process at all. */
    public boolean isNamed() {
        return identity.matches("\\d{1,18} .*");
    }

    /** Whether it still runs; one of another user, whose start is not to be seen, does if its number is in use. */
    public boolean runs() {
        return isNamed() && !equals(NONE) && ProcessHandle.of(Long.parseLong(identity.substring(0, identity.indexOf(' '))))
                .filter(ProcessHandle::isAlive).map(RunningProgram::of)
                .filter(found -> found.equals(this) || found.identity.endsWith(" ")).isPresent();
    }

    private static RunningProgram of(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return new RunningProgram(process.pid() + " " + start.map(Instant::toString).orElse(""));
    }
}
