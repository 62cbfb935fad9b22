package org.baraza.torture.crash;

import java.util.List;
import java.util.Optional;

/**
 * What is left of a document when a victim is dead.
 *
 * @param onFile what the file holds, if it opens
 * @param works what recovery offers for it
 */
record Remains(Optional<State> onFile, List<State> works) {

    Remains {
        works = List.copyOf(works);
    }
}
