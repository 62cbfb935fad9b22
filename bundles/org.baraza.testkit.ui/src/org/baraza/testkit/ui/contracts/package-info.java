/**
 * What everything has to keep that edits a strategy, as tests to inherit. Law: whoever adds a command adds it to the
 * test, or the test fails. Needs JUnit 5, and Felix SCR running.
 */
package org.baraza.testkit.ui.contracts;
