package org.baraza.ui;

/**
 * A piece of a text that leads somewhere.
 *
 * @param target what it leads to
 */
public record TextLink<T>(int start, int end, T target) {

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }
}
