package org.baraza.exchange.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.ListText;
import org.baraza.exchange.plan.YesNo;
import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.threeten.extra.YearQuarter;

/** What stands in the cells of a table: texts, numbers and days. */
final class ExportValues {

    private final Elements elements;
    private final Locale language;

    ExportValues(Strategy strategy, Locale language) {
        this.elements = new Elements(strategy);
        this.language = language;
    }

    /** Nothing (null) where nothing is to say. */
    Object of(EObject element, Field field) {
        if (field.role() == Role.OWNER) {
            return element.eContainmentFeature() == field.feature() ? elements.reference(element.eContainer(), field.feature().getEContainingClass()) : null;
        }
        EObject holder = element;
        List<EStructuralFeature> path = field.path();
        for (EStructuralFeature step : path.subList(0, path.size() - 1)) {
            holder = holder == null ? null : (EObject) holder.eGet(step);
        }
        return holder == null || !isSaid(holder, field.feature()) ? null : cell(holder.eGet(field.feature()), field.feature().getEType());
    }

    /** What has a value, even if it is the usual one. */
    private static boolean isSaid(EObject holder, EStructuralFeature feature) {
        return holder.eIsSet(feature) || !feature.isUnsettable() && holder.eGet(feature) instanceof Boolean
                || !feature.isUnsettable() && holder.eGet(feature) instanceof Enumerator;
    }

    private Object cell(Object value, EClassifier type) {
        return switch (value) {
            case null -> null;
            case String text -> text.isBlank() ? null : text;
            case BigDecimal number -> number;
            case Integer number -> number;
            case Double number -> number;
            case LocalDate day -> day;
            case List<?> list -> list.isEmpty() ? null : ListText.of(list.stream().flatMap(each -> text(each, type)).toList());
            case Object other -> text(other, type).findFirst().orElse(null);
        };
    }

    private Stream<String> text(Object value, EClassifier type) {
        return Stream.of(switch (value) {
            case Boolean yes -> YesNo.text(yes, language);
            case Enumerator literal -> Words.of(literal, language);
            case YearQuarter quarter -> Words.of(quarter, language);
            case EObject element -> elements.reference(element, (EClass) type);
            default -> value.toString();
        });
    }
}
