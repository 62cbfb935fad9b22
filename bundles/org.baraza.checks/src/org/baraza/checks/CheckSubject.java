package org.baraza.checks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.derived.Input;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

/** A document as all checks see it, with what is derived from it. */
public final class CheckSubject {

    private final Analyses analyses;
    private final Supplier<Optional<PrivateData>> privateData;
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Locale> locale;
    /** Ten checks may name the same activity, and those behind it are called anew when one comes or goes. */
    private final DerivedPerElement<Activity, String> names;

    /** One state of a document. */
    public CheckSubject(Strategy strategy, Optional<PrivateData> privateData, Catalogue catalogue, LocalDate asOf) {
        Objects.requireNonNull(privateData);
        Objects.requireNonNull(catalogue);
        this.analyses = Analyses.of(strategy, asOf);
        this.privateData = () -> privateData;
        this.catalogue = () -> catalogue;
        this.locale = Locale::getDefault;
        this.names = names();
    }

    /** A document that is followed through its changes. */
    public CheckSubject(Analyses analyses, Input<Optional<PrivateData>> privateData, Input<Catalogue> catalogue,
            Input<Locale> locale) {
        this.analyses = Objects.requireNonNull(analyses);
        this.privateData = Objects.requireNonNull(privateData);
        this.catalogue = Objects.requireNonNull(catalogue);
        this.locale = Objects.requireNonNull(locale);
        this.names = names();
    }

    /** This subject as the given check sees it. */
    public CheckContext seenBy(CheckInfo check) {
        return new CheckContext(check, this);
    }

    /** What is derived from the document. */
    public Analyses analyses() {
        return analyses;
    }

    Optional<PrivateData> privateData() {
        return privateData.get();
    }

    Catalogue catalogue() {
        return catalogue.get();
    }

    Locale locale() {
        return locale.get();
    }

    Vocabulary vocabulary() {
        return analyses.limits().vocabulary(locale());
    }

    String name(StrategyElement element) {
        return element instanceof Activity activity ? names.get(activity) : label(element);
    }

    private DerivedPerElement<Activity, String> names() {
        return analyses.derivations().distinctPerElement(analyses::activities, this::label);
    }

    private String label(StrategyElement element) {
        return Labels.of(element, vocabulary(), analyses::number);
    }
}
