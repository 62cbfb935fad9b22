package org.baraza.ui.find;

/** How well something fits what is sought, from best to worst. */
public enum Rank {

    /** Its label begins so. */
    BEGINNING,
    /** Every word begins a word of the label. */
    WORDS,
    /** Every word begins a word of the label or of the detail. */
    WORDS_OF_DETAIL,
    /** Every word is somewhere in the label. */
    INSIDE,
    /** Every word is somewhere in label or detail. */
    INSIDE_DETAIL,
    /** It says more than its label, and the words are there. */
    TEXT
}
