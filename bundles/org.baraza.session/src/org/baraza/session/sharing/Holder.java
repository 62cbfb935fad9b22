package org.baraza.session.sharing;

import java.time.Instant;

/**
 * Somebody who has a file open.
 *
 * @param who as that person's program knows them
 * @param machine that they have it open on
 * @param since when
 */
public record Holder(String who, String machine, Instant since) {
}
