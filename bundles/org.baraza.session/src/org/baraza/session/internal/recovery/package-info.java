/** Copies of unsaved work as files. */
package org.baraza.session.internal.recovery;
