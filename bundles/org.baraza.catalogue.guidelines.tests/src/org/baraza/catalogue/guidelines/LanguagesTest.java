package org.baraza.catalogue.guidelines;

import static org.baraza.catalogue.guidelines.GuidelinesPack.PACK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LocalText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What is said in which language; both are complete. */
class LanguagesTest {

    /** A place in the pack where a text stands, in whichever languages. */
    private record Slot(EObject holder, EReference feature) {

        static Stream<Slot> of(EObject holder) {
            return holder.eClass().getEAllReferences().stream()
                    .filter(it -> it.getEReferenceType() == CataloguePackage.Literals.LOCAL_TEXT)
                    .map(it -> new Slot(holder, it)).filter(slot -> !slot.texts().isEmpty());
        }

        @SuppressWarnings("unchecked")
        List<LocalText> texts() {
            return (List<LocalText>) holder.eGet(feature);
        }

        boolean lacks(String language) {
            return GuidelinesPack.text(texts(), language).isEmpty();
        }

        /** Such as "training/steps[2].text". */
        @Override
        public String toString() {
            StringBuilder path = new StringBuilder(feature.getName());
            EObject at = holder;
            while (!(at instanceof Entry) && at.eContainer() != null) {
                List<?> siblings = (List<?>) at.eContainer().eGet(at.eContainmentFeature());
                path.insert(0, at.eContainmentFeature().getName() + "[" + (siblings.indexOf(at) + 1) + "].");
                at = at.eContainer();
            }
            return (at instanceof Entry entry ? entry.getId() : "pack") + "/" + path;
        }
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(Slot.of(PACK).toList());
        PACK.eAllContents().forEachRemaining(holder -> Slot.of(holder).forEach(slots::add));
        return slots;
    }

    private static List<String> missing(String language) {
        return slots().stream().filter(slot -> slot.lacks(language)).map(Slot::toString).toList();
    }

    @Test
    void listsWhatIsMissingPerLanguage(TestReporter reporter) {
        for (String language : PACK.getLanguages()) {
            List<String> missing = missing(language);
            reporter.publishEntry("texts", Integer.toString(slots().size()));
            reporter.publishEntry(language + " missing", missing.size() + " " + String.join(", ", missing));
        }
        assertEquals(List.of("en", "fr"), PACK.getLanguages());
    }

    @Test
    void englishIsComplete() {
        assertEquals(List.of(), missing("en"));
    }

    @Test
    void frenchIsComplete() {
        assertEquals(List.of(), missing("fr"));
    }

    @Test
    void noTextIsSaidTwiceInOneLanguage() {
        assertEquals(List.of(), slots().stream().filter(slot -> slot.texts().stream().map(LocalText::getLang)
                .distinct().count() < slot.texts().size()).map(Slot::toString).toList());
    }

    @Test
    void everyTextIsInALanguageThatThePackStates() {
        assertEquals(List.of(), slots().stream().flatMap(slot -> slot.texts().stream()).map(LocalText::getLang)
                .filter(language -> !PACK.getLanguages().contains(language)).distinct().toList());
    }
}
