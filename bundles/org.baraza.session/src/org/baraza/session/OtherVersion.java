package org.baraza.session;

import java.time.Instant;
import java.util.Optional;

import org.baraza.session.compare.Differences;

/**
 * What somebody else saved into the file of an open document.
 *
 * @param by who changed it last, as its history says
 * @param on when that was
 * @param differences the other version first, the open one second
 */
public record OtherVersion(Optional<String> by, Optional<Instant> on, Differences differences) {
}
