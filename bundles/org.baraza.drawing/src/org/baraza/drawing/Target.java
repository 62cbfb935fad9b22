package org.baraza.drawing;

/**
 * The thing that a part of a scene stands for.
 *
 * @param element id of the element
 * @param area where a pointer meets it
 * @param name what a screen reader says of it
 * @param tooltip what a pointer that rests on it shows; one line or more
 */
public record Target(String element, Box area, String name, String tooltip) {
}
