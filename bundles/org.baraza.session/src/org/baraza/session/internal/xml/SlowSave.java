package org.baraza.session.internal.xml;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.session.Writing;

/** A document written step by step, or in one go as soon as there is something unusual in it. */
final class SlowSave implements Writing {

    private final Supplier<byte[]> thoroughly;
    private Optional<PlainSave> plain;

    SlowSave(Optional<PlainSave> plain, Supplier<byte[]> thoroughly) {
        this.plain = plain;
        this.thoroughly = thoroughly;
    }

    @Override
    public boolean goOn(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (plain.isPresent() && plain.get().step()) {
                if (System.nanoTime() >= end) {
                    return false;
                }
            }
        } catch (Unusual unusual) {
            plain = Optional.empty();
        }
        return true;
    }

    @Override
    public byte[] whole() {
        try {
            return plain.map(PlainSave::whole).orElseGet(thoroughly);
        } catch (Unusual unusual) {
            return thoroughly.get();
        }
    }
}
