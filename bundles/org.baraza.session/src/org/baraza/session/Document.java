package org.baraza.session;

import java.util.List;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.Strategy;

/**
 * A document as read.
 *
 * @param problems what the file holds that could not be understood; it is kept and written back as it was
 */
public record Document(Strategy strategy, List<Problem> problems) {

    public Document {
        problems = List.copyOf(problems);
    }
}
