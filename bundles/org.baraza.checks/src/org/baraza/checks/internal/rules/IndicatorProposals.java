package org.baraza.checks.internal.rules;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Words;
import org.baraza.catalogue.LocalTexts;
import org.baraza.checks.CheckContext;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.eclipse.osgi.util.NLS;

/** What an indicator that is not complete may take from the catalogue's indicator that it follows, and from its activity. */
record IndicatorProposals(Indicator indicator, CheckContext context) {

    /** @param words what {@code enter} would enter: "owner: Prices unit" */
    record Proposal(String words, Runnable enter) {
    }

    /** @param name of the feature, in words */
    Optional<Proposal> of(String feature, String name) {
        return switch (feature) {
            case "source" -> proposal(name, source(), Function.identity(), indicator::setSource);
            case "owner" -> proposal(name, lead(), Function.identity(), indicator::setOwner);
            case "frequency" -> proposal(name, template().map(IndicatorTemplate::getFrequency)
                    .filter(often -> often != Frequency.NOT_STATED), often -> Words.of(often, context.locale()), indicator::setFrequency);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<Proposal> proposal(String name, Optional<T> value, Function<T, String> words, Consumer<T> enter) {
        return value.map(known -> new Proposal(NLS.bind(Messages.Indicators_completePart, name, words.apply(known)),
                () -> enter.accept(known)));
    }

    private Optional<String> source() {
        return template().map(template -> LocalTexts.text(template.getSource(), Labels.language(indicator)))
                .filter(source -> !Texts.isBlank(source));
    }

    private Optional<String> lead() {
        return indicator.eContainer() instanceof Activity activity ? Stream.concat(Stream.ofNullable(activity.getLeadPerson()),
                Stream.ofNullable(activity.getLead()).map(Texts::name)).filter(lead -> !Texts.isBlank(lead)).findFirst()
                : Optional.empty();
    }

    private Optional<IndicatorTemplate> template() {
        return Optional.ofNullable(indicator.getTemplate()).flatMap(context.catalogue()::indicator);
    }
}
