package org.baraza.torture.input;

/** What is done with one kind of input. */
interface Trial {

    /** How an input ended. */
    enum End {
        REFUSED, LOADED
    }

    /**
     * @throws Exception if the program failed, or did not do what it should
     */
    End of(byte[] input) throws Exception;
}
