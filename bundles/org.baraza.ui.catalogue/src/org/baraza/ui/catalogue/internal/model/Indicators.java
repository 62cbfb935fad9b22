package org.baraza.ui.catalogue.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.IndicatorLevel;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.PageLine.Labelled;

/** Indicators to start from, outputs and outcomes apart (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public final class Indicators implements Listing {

    private final Catalogue catalogue;
    private final List<Indicator> used;
    private final EntryText text;

    public Indicators(Catalogue catalogue, Strategy strategy, Locale locale) {
        this.catalogue = catalogue;
        this.text = new EntryText(locale);
        List<Indicator> found = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(element -> {
            if (element instanceof Indicator indicator) {
                found.add(indicator);
            }
        });
        this.used = List.copyOf(found);
    }

    @Override
    public List<Line> lines() {
        return Arrays.stream(IndicatorLevel.values()).flatMap(this::lines).toList();
    }

    @Override
    public Optional<Page> page(String key) {
        return level(key).map(level -> EntryText.page("", text.word(level), EntryText.filled(EntryText.section("quote",
                Messages.Page_whatItIs, Stream.of(level == IndicatorLevel.OUTPUT ? Messages.Indicator_output
                        : Messages.Indicator_outcome))), List.of(), Messages.Indicator_mix))
                .or(() -> catalogue.indicator(EntryRef.parse(key)).map(this::page));
    }

    private Stream<Line> lines(IndicatorLevel level) {
        List<IndicatorTemplate> templates = catalogue.indicators().stream()
                .filter(template -> template.getLevel() == level).toList();
        return templates.isEmpty() ? Stream.of()
                : Stream.concat(Stream.of(new Line(level.getLiteral(), text.word(level), "", 0)), templates.stream()
                        .map(template -> new Line(catalogue.ref(template).toString(), text.name(template),
                                uses(template).map(Numbering::ofMeasured).distinct().collect(Collectors.joining(", ")), 1)));
    }

    private Page page(IndicatorTemplate template) {
        return EntryText.page(text.word(template.getLevel()), text.name(template),
                EntryText.filled(new PageSection("indicator", Messages.Indicator_facts, facts(template)),
                        EntryText.section("find", Messages.Indicator_source, Stream.of(text.of(template.getSource())))),
                EntryText.filled(
                        EntryText.section("workplan", Messages.Indicator_used,
                                uses(template).map(use -> Numbering.ofMeasured(use) + " " + Labels.name(use).orElse(""))),
                        text.tactics(Messages.Indicator_tactics, catalogue, tactics(template))),
                text.source(template));
    }

    private List<PageLine> facts(IndicatorTemplate template) {
        String unit = text.of(template.getUnitName());
        return Stream.<PageLine>of(new Labelled(Messages.Indicator_basis, text.word(template.getBasis())),
                new Labelled(Messages.Indicator_kind, text.word(template.getKind())),
                new Labelled(Messages.Indicator_frequency, text.word(template.getFrequency())),
                new Labelled(Messages.Indicator_unit, unit.isBlank() ? Optional.ofNullable(template.getUnit()).orElse("")
                        : unit)).filter(line -> !line.text().isBlank()).toList();
    }

    private Stream<Indicator> uses(IndicatorTemplate template) {
        return used.stream().filter(indicator -> catalogue.ref(template).equals(indicator.getTemplate()));
    }

    private Stream<Tactic> tactics(IndicatorTemplate template) {
        EntryRef ref = catalogue.ref(template);
        return catalogue.tactics().stream().filter(tactic -> tactic.getIndicators().stream()
                .anyMatch(named -> named.within(catalogue.ref(tactic).pack().orElseThrow()).equals(ref)));
    }

    private static Optional<IndicatorLevel> level(String key) {
        return Arrays.stream(IndicatorLevel.values()).filter(level -> level.getLiteral().equals(key)).findFirst();
    }
}
