/** What the room's tables and forms are made of. */
package org.baraza.ui.monitoring.internal.sheet;
