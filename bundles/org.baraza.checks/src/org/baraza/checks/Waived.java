package org.baraza.checks;

import org.baraza.model.strategy.Waiver;

/** A finding that the team decided, with a written reason, to live with. */
public record Waived(Finding finding, Waiver waiver) {
}
