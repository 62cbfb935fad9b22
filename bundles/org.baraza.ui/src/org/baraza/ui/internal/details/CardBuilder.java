package org.baraza.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.internal.details.DetailsCard.Fact;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.baraza.ui.internal.details.DetailsCard.Paragraph;
import org.baraza.ui.internal.details.DetailsCard.Section;

/** Puts a card together; what is empty is left out. */
final class CardBuilder {

    private final StrategyElement element;
    private final CardContext context;
    private final String title;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<CardGlyph> glyph = Optional.empty();
    private String subtitle = "";
    private Role ground = Role.BAR;

    CardBuilder(StrategyElement element, CardContext context, String title) {
        this.element = element;
        this.context = context;
        this.title = title;
    }

    CardBuilder glyph(Optional<? extends CardGlyph> sign) {
        glyph = sign.map(CardGlyph.class::cast);
        return this;
    }

    /** Parts of the subtitle, of which the empty ones are left out. */
    CardBuilder subtitle(String... parts) {
        subtitle = String.join(" · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
        return this;
    }

    CardBuilder ground(Role role) {
        ground = role;
        return this;
    }

    CardBuilder fact(String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(name, value));
        }
        return this;
    }

    /** A section of one text. */
    CardBuilder text(String icon, String heading, String text) {
        return section(icon, heading, "", paragraph(text, false).toList());
    }

    CardBuilder section(String icon, String heading, String note, List<? extends Line> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(icon, heading, note, List.copyOf(lines)));
        }
        return this;
    }

    /** The text as a line; nothing if there is no text. */
    static Stream<Line> paragraph(String text, boolean secondary) {
        return text == null || text.isBlank() ? Stream.empty() : Stream.of(new Paragraph(text.strip(), secondary));
    }

    DetailsCard build() {
        return new DetailsCard(glyph, title, subtitle, facts, ground, sections, context.findings().about(element));
    }
}
