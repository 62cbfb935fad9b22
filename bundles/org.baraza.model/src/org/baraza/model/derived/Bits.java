package org.baraza.model.derived;

import java.util.BitSet;

import org.baraza.model.Reads;
import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

/**
 * Numbers the features of the document's classes, and the place of their objects, without gaps. What doesn't belong to
 * documents, such as a catalogue's entries, has none: it does not change but as a whole.
 */
final class Bits {

    static final int NONE = -1;

    private static final int[] FIRST = new int[StrategyPackage.eINSTANCE.getEClassifiers().size()];

    /** How many there are. */
    static final int COUNT = number();

    private Bits() {
    }

    /** @param feature its id in the class of the object, or {@link Reads#CONTAINER} */
    static int of(EObject object, int feature) {
        EClass type = object.eClass();
        return type.getEPackage() == StrategyPackage.eINSTANCE ? FIRST[type.getClassifierID()] + feature + 1 : NONE;
    }

    /** All features of the object and of what is in it, and their places. */
    static BitSet ofAll(EObject object) {
        BitSet bits = new BitSet();
        addAll(object, bits);
        object.eAllContents().forEachRemaining(part -> addAll(part, bits));
        return bits;
    }

    private static void addAll(EObject object, BitSet bits) {
        int first = of(object, Reads.CONTAINER);
        if (first != NONE) {
            bits.set(first, first + object.eClass().getFeatureCount() + 1);
        }
    }

    private static int number() {
        int next = 0;
        for (EClassifier classifier : StrategyPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                FIRST[type.getClassifierID()] = next;
                next += type.getFeatureCount() + 1;
            }
        }
        return next;
    }
}
