/**
 * The guidelines' rules as checks. Law: a check reads the model and returns findings; a fix is a function that the
 * session runs through its write door.
 *
 * <p>Integrators implement {@link org.baraza.checks.Check} and contribute it to the extension point
 * {@code org.baraza.checks.checks}; other bundles ask the {@link org.baraza.checks.CheckService}.
 */
package org.baraza.checks;
