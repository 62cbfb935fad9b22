package org.baraza.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Picks from the languages of a text the one to show. */
public final class LocalTexts {

    private LocalTexts() {
    }

    /**
     * The text in the wanted locale; failing that in its language, in the pack's first language, in English, in any
     * language.
     *
     * @return the text, empty if there is none at all
     */
    public static String text(List<LocalText> texts, Locale wanted) {
        return choice(texts, wanted).map(LocalText::getValue).orElse("");
    }

    private static Optional<LocalText> choice(List<LocalText> texts, Locale wanted) {
        return Stream.<Predicate<LocalText>>of(
                text -> locale(text).equals(wanted),
                text -> locale(text).equals(Locale.of(wanted.getLanguage())),
                text -> locale(text).getLanguage().equals(wanted.getLanguage()),
                LocalTexts::isInFirstLanguageOfItsPack,
                text -> locale(text).getLanguage().equals("en"),
                text -> true)
                .flatMap(rule -> texts.stream().filter(LocalTexts::isWritten).filter(rule)).findFirst();
    }

    private static boolean isWritten(LocalText text) {
        return text.getValue() != null && !text.getValue().isBlank();
    }

    private static Locale locale(LocalText text) {
        return text.getLang() == null ? Locale.ROOT : Locale.forLanguageTag(text.getLang());
    }

    private static boolean isInFirstLanguageOfItsPack(LocalText text) {
        return EcoreUtil.getRootContainer(text) instanceof Pack pack && !pack.getLanguages().isEmpty()
                && pack.getLanguages().getFirst().equalsIgnoreCase(text.getLang());
    }
}
