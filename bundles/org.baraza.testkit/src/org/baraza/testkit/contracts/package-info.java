/**
 * What every contribution has to keep, as tests to inherit. Law: a contract names what it found, and fails when it was
 * given nothing to look at. Needs JUnit 5.
 */
package org.baraza.testkit.contracts;
