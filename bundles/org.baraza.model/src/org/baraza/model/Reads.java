package org.baraza.model;

/**
 * Tells what a thread reads from the model while it computes something: every feature that a generated getter gave, by
 * the object that it was read from. Nobody listens most of the time; a getter then costs the look at one field.
 */
public final class Reads {

    /** Hears the reads of one computation. */
    public interface Listener {

        /**
         * @param feature id of the feature in the class of the object, or {@link #CONTAINER}
         */
        void read(ModelObject object, int feature);
    }

    /** Stands for the place of an object: what contains it. */
    public static final int CONTAINER = -1;

    private static final ThreadLocal<Listener> LISTENER = new ThreadLocal<>();

    /** How many threads compute something that is listened to. */
    private static volatile int listening;

    private Reads() {
    }

    /** Runs a computation and tells the listener what it reads; one around it does not hear of that. */
    public static void heardBy(Listener listener, Runnable computation) {
        Listener around = LISTENER.get();
        enter(listener);
        try {
            computation.run();
        } finally {
            leave(around);
        }
    }

    static void tell(ModelObject object, int feature) {
        if (listening != 0) {
            Listener listener = LISTENER.get();
            if (listener != null) {
                listener.read(object, feature);
            }
        }
    }

    private static void enter(Listener listener) {
        LISTENER.set(listener);
        count(1);
    }

    private static void leave(Listener around) {
        count(-1);
        if (around == null) {
            LISTENER.remove();
        } else {
            LISTENER.set(around);
        }
    }

    private static synchronized void count(int change) {
        listening += change;
    }
}
