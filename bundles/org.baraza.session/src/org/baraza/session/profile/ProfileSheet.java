package org.baraza.session.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Limit;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.ProfileValues;
import org.baraza.model.strategy.Profile;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** All values that hold in a document, by key: the team's own, the profile's and the guidelines'. */
public record ProfileSheet(List<ProfileLine> lines) {

    public ProfileSheet {
        lines = List.copyOf(lines);
    }

    public static ProfileSheet of(Strategy strategy, Catalogue catalogue) {
        DocumentValues values = DocumentValues.of(strategy);
        Optional<ProfileValues> profile = Optional.ofNullable(strategy.getProfile()).map(Profile::getSource)
                .flatMap(source -> ProfileValues.of(source, catalogue, Labels.language(strategy)));
        Set<String> keys = new TreeSet<>(values.keys());
        profile.ifPresent(known -> keys.addAll(known.values().keySet()));
        Stream.of(Limit.values()).map(Limit::key).forEach(keys::add);
        return new ProfileSheet(keys.stream().map(key -> line(key, values, profile)).toList());
    }

    private static ProfileLine line(String key, DocumentValues values, Optional<ProfileValues> profile) {
        Optional<String> given = profile.map(known -> DocumentValues.effective(known, key))
                .orElseGet(() -> DocumentValues.guidelines(key));
        return new ProfileLine(key, values.effective(key).orElse(""), given, values.own().containsKey(key));
    }

    /** Why a value can't be set, in a sentence; empty if it can. */
    public static Optional<String> refusal(String key, String value) {
        Optional<Limit> limit = Stream.of(Limit.values()).filter(known -> known.key().equals(key)).findFirst();
        if (limit.isPresent()) {
            return limit.filter(known -> number(value).filter(known::allows).isEmpty())
                    .map(known -> NLS.bind(Messages.Profile_number,
                            new Object[] { value, known.least().toPlainString(), known.most().toPlainString() }));
        }
        return key.equals(Vocabulary.QUARTER_LABEL) && !Vocabulary.isQuarterLabel(value)
                ? Optional.of(NLS.bind(Messages.Profile_quarterLabel, value, "Q{quarter} {year}")) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text.strip()).filter(typed -> typed.matches("-?\\d{1,15}(\\.\\d{1,4})?"))
                .map(BigDecimal::new);
    }
}
