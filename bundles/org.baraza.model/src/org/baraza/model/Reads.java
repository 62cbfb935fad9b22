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

    /** The one thread that does, while there is but one, as mostly: it need not be asked for its listener. */
    private static volatile Thread alone;
    private static Listener ofAlone;

    private Reads() {
    }

    /** Runs a computation and tells the listener what it reads; one around it does not hear of that. */
    public static void heardBy(Listener listener, Runnable computation) {
        Listener around = LISTENER.get();
        enter(listener, around == null);
        try {
            computation.run();
        } finally {
            leave(around);
        }
    }

    static void tell(ModelObject object, int feature) {
        if (listening != 0) {
            Listener listener = Thread.currentThread() == alone ? ofAlone : LISTENER.get();
            if (listener != null) {
                listener.read(object, feature);
            }
        }
    }

    private static synchronized void enter(Listener listener, boolean first) {
        LISTENER.set(listener);
        if (first) {
            listening++;
        }
        alone = listening == 1 ? Thread.currentThread() : null;
        if (alone != null) {
            ofAlone = listener;
        }
    }

    private static synchronized void leave(Listener around) {
        if (around == null) {
            LISTENER.remove();
            listening--;
            alone = null;
            ofAlone = null;
        } else {
            LISTENER.set(around);
            if (alone != null) {
                ofAlone = around;
            }
        }
    }
}
