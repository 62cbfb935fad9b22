/**
 * Measures the program from inside. Law: it does what a person's edit does, through the session, and prints what it
 * measured; it is put beside the program for measuring and never shipped.
 */
package org.baraza.measure;
