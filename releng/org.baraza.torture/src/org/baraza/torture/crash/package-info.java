/**
 * Kills the program while it edits and saves, and looks at what is left. Law: the victim says what it did before and after
 * it does it, and the judge believes nothing but what it was told and what lies on the disk.
 */
package org.baraza.torture.crash;
