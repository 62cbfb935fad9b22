package org.baraza.ui.find;

/** Something that fits, and how well. */
public record Hit(Found found, Rank rank) {
}
