package org.baraza.ui.internal.details;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.StrategyElement;

/**
 * What Details says of an element.
 *
 * @param glyph the element's sign, if it has one
 * @param subtitle what and where it is, in a few words
 * @param facts the figures that matter most
 * @param ground the colour under the facts
 * @param findings open findings about it, the heaviest first
 */
public record DetailsCard(Optional<CardGlyph> glyph, String title, String subtitle, List<Fact> facts, Role ground,
        List<Section> sections, List<Finding> findings) {

    public DetailsCard {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** A named figure or short answer. */
    public record Fact(String name, String value) {
    }

    /**
     * Lines under a heading.
     *
     * @param icon name of the heading's icon
     * @param note what stands at the end of the heading's line; may be empty
     */
    public record Section(String icon, String heading, String note, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a section. */
    public sealed interface Line {
    }

    /**
     * A text of one line or more.
     *
     * @param secondary whether it is less important than what stands before it
     */
    public record Paragraph(String text, boolean secondary) implements Line {
    }

    /**
     * Another element, to jump to.
     *
     * @param number its number in the plan; may be empty
     * @param note what stands at the end of the line, such as its state; may be empty
     */
    public record Entry(Optional<CardGlyph> glyph, String number, String name, String note, StrategyElement target)
            implements Line {
    }
}
