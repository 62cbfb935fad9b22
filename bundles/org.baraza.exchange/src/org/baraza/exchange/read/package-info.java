/**
 * Readers of spreadsheets, texts and address cards. Law: they read within bounds, follow nothing that a file names, and
 * say in a sentence why they read no further.
 */
package org.baraza.exchange.read;
