package org.baraza.session.compare;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.threeten.extra.YearQuarter;

/** What people call elements, their features and their values. */
final class ElementWords {

    /** They name an element by its id, since it lives in another file or may be anything. */
    private static final Set<EStructuralFeature> IDS = Set.of(Literals.WAIVER__ELEMENT, Literals.MONTH_FINDING__ELEMENT,
            Literals.CONTACT__GROUP, Literals.PRIVATE_NOTE__ELEMENT);

    private final Function<String, Optional<EObject>> elements;
    private final Locale language;
    private final Forms forms;
    private final ResourceBundle texts;

    /** @param elements finds an element by its id */
    ElementWords(Function<String, Optional<EObject>> elements, Locale language) {
        this.elements = elements;
        this.language = language;
        forms = new Forms(language);
        texts = FeatureWords.texts(language);
    }

    /** "Activity 2.3, Media training". */
    String of(EObject element) {
        return switch (element) {
            case Strategy strategy -> Labels.kind(strategy, language);
            case StrategyElement known -> Labels.of(known, language);
            case Contact contact -> format("contact", Optional.ofNullable(contact.getName()).orElse(""));
            case Comment comment -> format("comment", Optional.ofNullable(comment.getAuthor()).orElse("–"),
                    of(comment.eContainer()));
            case PrivateData data -> texts.getString("privateData");
            default -> value(element);
        };
    }

    String feature(EStructuralFeature feature) {
        return FeatureWords.of(feature, language);
    }

    String order(EStructuralFeature feature) {
        return format("order", feature(feature));
    }

    String place() {
        return texts.getString("place");
    }

    /** The value of a feature as people read it; nothing for none. */
    String value(Object value, EStructuralFeature feature) {
        return value instanceof String id && IDS.contains(feature)
                ? elements.apply(id).map(this::of).orElse(id)
                : value(value);
    }

    private String value(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(this::value).collect(Collectors.joining("; "));
            case Boolean yes -> texts.getString(yes ? "yes" : "no");
            case Enumerator literal -> Words.of(literal, language);
            case LocalDate day -> forms.date(day);
            case YearMonth month -> forms.month(month);
            case YearQuarter quarter -> Words.of(quarter, language);
            case Instant moment -> forms.moment(moment);
            case BigDecimal amount -> forms.number(amount);
            case Double number -> forms.number(BigDecimal.valueOf(number));
            case EntryRef reference -> reference.toString();
            case StrategyElement element -> Labels.name(element).orElseGet(() -> of(element));
            case Contact contact -> of(contact);
            case Comment comment -> of(comment);
            case EObject part -> parts(part);
            default -> value.toString();
        };
    }

    /** All that a part says: "Cancelled, 03/04/2026, no funds". */
    private String parts(EObject part) {
        return part.eClass().getEAllStructuralFeatures().stream().filter(part::eIsSet)
                .flatMap(feature -> told(part, feature)).collect(Collectors.joining(", "));
    }

    private Stream<String> told(EObject part, EStructuralFeature feature) {
        return Stream.of(value(part.eGet(feature), feature)).filter(text -> !text.isEmpty());
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
