package org.baraza.catalogue;

/** Gives the catalogue of all installed packs. */
public interface CatalogueService {

    /**
     * The catalogue as installed now. Packs are read at the first call after a change; a pack that cannot be read is
     * left out and named among {@link Catalogue#problems()}.
     */
    Catalogue catalogue();

    /**
     * Tells the listener when packs came or went, on the thread that brought the change.
     *
     * @return what ends the listening when closed
     */
    AutoCloseable onChange(Runnable listener);
}
