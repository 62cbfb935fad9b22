package org.baraza.ui.find;

/**
 * Something to go to, or to do.
 *
 * @param id by which it is known again at the next start; empty for what is not to be remembered
 * @param label what it is called
 * @param detail where it is; may be empty
 * @param icon of the one family, by name
 * @param keys that do the same, "Ctrl+S"; may be empty
 * @param go goes there, or does it
 */
public record Found(String id, String label, String detail, String icon, String keys, Runnable go) {

    /** What no keys lead to. */
    public Found(String id, String label, String detail, String icon, Runnable go) {
        this(id, label, detail, icon, "", go);
    }
}
