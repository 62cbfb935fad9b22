package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.ValueTemplate;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;

/** Values to choose from (guidelines, Part I, Phase 3, Values and principles), and what the strategy makes of them. */
public final class CoreValues implements Listing {

    private final Catalogue catalogue;
    private final Strategy strategy;
    private final EntryText text;

    public CoreValues(Catalogue catalogue, Strategy strategy, Locale locale) {
        this.catalogue = catalogue;
        this.strategy = strategy;
        this.text = new EntryText(locale);
    }

    @Override
    public List<Line> lines() {
        return catalogue.values().stream().map(value -> new Line(catalogue.ref(value).toString(), text.name(value),
                chosen(value).map(own -> Messages.Value_chosen).orElse(""), 0)).toList();
    }

    @Override
    public Optional<Page> page(String key) {
        return catalogue.value(EntryRef.parse(key)).map(value -> EntryText.page("", text.name(value),
                EntryText.filled(EntryText.section("quote", Messages.Value_meaning, Stream.of(text.of(value.getMeaning())))),
                EntryText.filled(EntryText.section("strategy", Messages.Value_own,
                        chosen(value).stream().map(own -> Objects.toString(own.getMeaning(), "")))),
                text.source(value)));
    }

    private Optional<CoreValue> chosen(ValueTemplate value) {
        return strategy.getValues().stream().filter(own -> catalogue.ref(value).equals(own.getTemplate())).findFirst();
    }
}
