/**
 * The running workbench in the hands of its user, for tests and pictures of windows. Law: does what a person can do with
 * keyboard and mouse, and tells what a person can see; in the display's thread.
 */
package org.baraza.testkit.ui;
