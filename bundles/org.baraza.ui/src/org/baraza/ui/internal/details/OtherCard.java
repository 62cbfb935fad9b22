package org.baraza.ui.internal.details;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.internal.Messages;
import org.baraza.ui.internal.details.DetailsCard.Line;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The card of an element that has none of its own: its name, its texts, its parts and what it belongs to. */
record OtherCard(StrategyElement element, CardContext context) {

    private static final List<String> TEXTS = List.of("statement", "text", "meaning", "comment", "note", "findings",
            "decisions", "result", "answer", "reason", "legalBasis");
    private static final int PARTS = 12;

    DetailsCard card() {
        Entries entries = new Entries(context);
        return new CardBuilder(element, context, entries.name(element))
                .subtitle(Labels.kind(element, context.locale()))
                .section("strategy", Messages.Details_text, "", texts())
                .section("more", Messages.Details_contains, "", parts(entries))
                .section("up", Messages.Details_belongsTo, "", owner(entries))
                .build();
    }

    private List<Line> texts() {
        return TEXTS.stream().flatMap(this::text).toList();
    }

    private Stream<Line> text(String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature == null || feature.isMany() ? Stream.empty()
                : CardBuilder.paragraph(Objects.toString(element.eGet(feature), ""), false);
    }

    /** Not of the strategy itself, whose parts are the rooms. */
    private List<? extends Line> parts(Entries entries) {
        return element instanceof Strategy ? List.of()
                : element.eContents().stream().filter(StrategyElement.class::isInstance)
                        .map(StrategyElement.class::cast).limit(PARTS).map(entries::other).toList();
    }

    private List<? extends Line> owner(Entries entries) {
        return element.eContainer() instanceof StrategyElement owner && !(owner instanceof Strategy)
                ? List.of(entries.other(owner))
                : List.of();
    }
}
