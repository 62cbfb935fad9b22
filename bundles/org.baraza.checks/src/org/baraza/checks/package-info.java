/**
 * The guidelines' rules as checks. Law: a check reads the model and returns findings; a fix is a function that the session
 * runs through its write door.
 */
package org.baraza.checks;
