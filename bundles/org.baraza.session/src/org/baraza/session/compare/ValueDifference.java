package org.baraza.session.compare;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A value of an element that is another in each version.
 *
 * @param what the value is called: "Cost", "Lead agency"
 * @param first what it is in the first version, as people read it; empty text for none
 * @param second what it is in the second one
 */
public record ValueDifference(EStructuralFeature feature, String what, String first, String second) {
}
