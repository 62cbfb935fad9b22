/**
 * How elements get their ids. Law: the same fact gets the same id wherever it is entered, so that two copies of it meet
 * when files are merged.
 */
package org.baraza.model.identity;
