package org.baraza.ui.catalogue.internal.model;

import java.util.List;

/**
 * A section of a tactic's page.
 *
 * @param icon by its name in the one family
 */
public record PageSection(String icon, String title, List<PageLine> lines) {

    public PageSection {
        lines = List.copyOf(lines);
    }
}
