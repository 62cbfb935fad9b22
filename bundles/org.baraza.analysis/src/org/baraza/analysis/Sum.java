package org.baraza.analysis;

/** A value that can be added up. */
public interface Sum<T extends Sum<T>> {

    T plus(T other);
}
