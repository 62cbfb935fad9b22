package org.baraza.session.compare;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What people call the features of elements: "Lead agency", "Cost". */
public final class FeatureWords {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FeatureWords() {
    }

    /** Where a feature means something of its own in a kind of elements, as it is called there. */
    public static String of(EStructuralFeature feature, Locale language) {
        ResourceBundle texts = texts(language);
        String own = "feature." + feature.getEContainingClass().getName() + "." + feature.getName();
        return texts.getString(texts.containsKey(own) ? own : "feature." + feature.getName());
    }

    static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("org.baraza.session.compare.words", language,
                FeatureWords.class.getClassLoader(), ENGLISH_ELSE);
    }
}
