package org.baraza.torture.crash;

import java.util.Random;

/** One run of many: the same number and seed make the same victim and the same plan for its end. */
record Run(int number, long seed) {

    private static final int MIX = 1_000_003;

    /** Every other run is in an ordinary folder. */
    Setting setting() {
        Setting[] all = Setting.values();
        return number % 2 == 0 ? Setting.PLAIN : all[1 + number / 2 % (all.length - 1)];
    }

    String name() {
        return "run-" + number;
    }

    /** As a sentence about it begins. */
    String words() {
        return "run " + number + " of seed " + seed + ", " + setting().words() + ": ";
    }

    Random random() {
        return new Random(seed * MIX + number);
    }
}
