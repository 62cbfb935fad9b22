/**
 * Value types of documents and packs, and how they are written. Law: immutable, without EMF and without the rest of
 * the model.
 */
package org.baraza.model.values;
