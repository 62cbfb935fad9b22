package org.baraza.session.sharing;

import java.nio.file.Path;
import java.util.Optional;

/** Notes beside files that say who has them open. They may be asked for from any thread. */
public interface OpenFiles {

    /** Who has the file open elsewhere; empty for nobody, and for who left without taking the note away. */
    Optional<Holder> holder(Path file);

    /**
     * Tells others that the file is open here. Where somebody else has it open, their note stays and ours follows when
     * they leave; where no note can be written, nobody is told.
     */
    Hold hold(Path file);
}
