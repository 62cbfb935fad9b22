/**
 * Derived values of a strategy. Law: pure functions in, immutable records out; nothing is stored, nothing is drawn, and
 * a document that contradicts itself yields defined values, never exceptions.
 * <p>
 * Amounts are exact decimals in the document's currency, dates are days without a time zone. What depends on time takes
 * the day that it is seen from ({@code asOf}). Records refer to the model's objects and are as old as the state of the
 * document that they were made from.
 */
package org.baraza.analysis;
