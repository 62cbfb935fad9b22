/**
 * What the monitoring room shows and how it is edited, without a display. Law: no widgets here; an edit is a value that
 * the room hands to the session's write door.
 */
package org.baraza.ui.monitoring.internal.model;
