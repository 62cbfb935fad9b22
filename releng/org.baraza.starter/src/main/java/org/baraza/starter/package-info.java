/**
 * What stands between a double click and the framework. Law: compiled for Java 8 and free of dependencies, so that
 * whatever Java a machine has can at least say which one is needed.
 */
package org.baraza.starter;
