package org.baraza.exchange.imports;

import java.util.Set;

import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** Agencies and groups of a plan, some of which are called as tables say that there is nothing to say: "NC", "RAS". */
record SpokenOf(Elements elements) {

    private static final Set<String> NAMES = Set.of("name", "acronym");

    /** Whether what a field names is called so. */
    boolean isCalled(Field field, String word) {
        return names(field, Literals.AGENCY, TableKind.AGENCIES) && isKnown(Literals.AGENCY, word)
                || names(field, Literals.STAKEHOLDER_GROUP, TableKind.STAKEHOLDERS) && isKnown(Literals.STAKEHOLDER_GROUP, word);
    }

    private static boolean names(Field field, EClass type, TableKind kind) {
        return !field.path().isEmpty() && (FieldWriter.isReference(field) && field.feature().getEType() == type || field.kind() == kind && NAMES.contains(field.id())
                || type == Literals.STAKEHOLDER_GROUP && field.feature() == Literals.CONTACT__GROUP);
    }

    /** By a word, not by a dash. */
    private boolean isKnown(EClass type, String word) {
        return word.chars().allMatch(Character::isLetter) && !elements.all(type, word).isEmpty();
    }
}
