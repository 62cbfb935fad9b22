package org.baraza.ui.catalogue.internal.model;

/**
 * A line of a list of entries.
 *
 * @param key what stays the same when the list is built anew
 * @param note what stands beside the name, such as how often the plan uses it; may be empty
 * @param level 0 for a heading or a line without one, 1 for a line below a heading
 */
public record Line(String key, String name, String note, int level) {
}
