/**
 * Derived values of a strategy. Law: pure functions in, immutable records out; nothing is stored, nothing is drawn.
 */
package org.baraza.analysis;
