/**
 * Unsaved work outlives a crash. Law: kept apart from the user's file, in the user's own data folder, and gone as soon
 * as the work is saved or given up.
 */
package org.baraza.session.recovery;
