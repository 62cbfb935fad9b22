package org.baraza.session.internal.file;

import java.time.Instant;

/** What tells without reading it that a file was written to. */
public record Stamp(long size, Instant modified) {
}
