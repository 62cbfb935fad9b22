package org.baraza.rcp.internal.welcome;

import java.nio.file.Path;

/**
 * A strategy's file that was open before.
 *
 * @param title of the strategy when it was last seen
 */
public record RecentFile(Path path, String title) {
}
