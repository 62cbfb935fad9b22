/**
 * What the plug-in of an agency needs of Java. Law: only API packages of Baraza are used, so that the plug-in goes on
 * working when their inside changes.
 */
package org.baraza.examples.health.internal;
