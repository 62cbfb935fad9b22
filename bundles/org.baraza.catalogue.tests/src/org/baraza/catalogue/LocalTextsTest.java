package org.baraza.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.baraza.model.catalogue.CatalogueFactory;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.junit.jupiter.api.Test;

class LocalTextsTest {

    private static LocalText text(String lang, String value) {
        LocalText text = CatalogueFactory.eINSTANCE.createLocalText();
        text.setLang(lang);
        text.setValue(value);
        return text;
    }

    private final LocalText english = text("en", "Training");
    private final LocalText french = text("fr", "Formation");
    private final LocalText brazilian = text("pt-BR", "Treinamento");
    private final LocalText portuguese = text("pt", "Formação");

    @Test
    void theExactLocaleWins() {
        assertEquals("Treinamento", LocalTexts.text(List.of(portuguese, brazilian), Locale.of("pt", "BR")));
    }

    @Test
    void thenThePlainLanguageThenAnyRegionOfIt() {
        assertEquals("Formação", LocalTexts.text(List.of(brazilian, portuguese), Locale.of("pt", "MZ")));
        assertEquals("Treinamento", LocalTexts.text(List.of(english, brazilian), Locale.of("pt", "MZ")));
    }

    @Test
    void thenTheFirstLanguageOfThePack() {
        Pack pack = CatalogueFactory.eINSTANCE.createPack();
        pack.getLanguages().addAll(List.of("fr", "en"));
        pack.getTitle().addAll(List.of(english, french));
        assertEquals("Formation", LocalTexts.text(pack.getTitle(), Locale.of("ar")));
    }

    @Test
    void thenEnglishThenAny() {
        assertEquals("Training", LocalTexts.text(List.of(french, english), Locale.of("ar")));
        assertEquals("Formation", LocalTexts.text(List.of(french), Locale.of("ar")));
    }

    @Test
    void blankTextsAreNotShown() {
        assertEquals("Training", LocalTexts.text(List.of(text("fr", " "), english), Locale.FRENCH));
        assertEquals("", LocalTexts.text(List.of(), Locale.FRENCH));
    }
}
