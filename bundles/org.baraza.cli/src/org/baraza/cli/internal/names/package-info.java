/** Names as people type them: whatever the case and the accents, and not always right. */
package org.baraza.cli.internal.names;
