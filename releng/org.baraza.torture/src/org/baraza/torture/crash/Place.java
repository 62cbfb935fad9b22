package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Path;

/** Where a victim's document lies, and what befalls that place. */
interface Place extends AutoCloseable {

    /** The folder of the document. */
    Path folder();

    /** The user's data folder. */
    Path data();

    /** What befalls it while the victim works. */
    void strike() throws IOException;

    /** What a person does before looking again, when the victim is dead: free some room, plug the stick in again. */
    void mend() throws IOException;

    @Override
    void close() throws IOException;
}
