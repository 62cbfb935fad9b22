package org.baraza.rcp.internal.creation;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.Choices;

/** The currency of the costs, and the language of the document. */
final class MoneyPage extends BeginningPage {

    private static final String LATER = "";

    MoneyPage(Beginning beginning) {
        super(beginning, Messages.Money_title, Messages.Money_explained);
    }

    @Override
    void fill(Form form) {
        List<String> currencies = Stream.concat(Stream.of(LATER), Choices.currencies().stream()).toList();
        form.pick(Messages.Money_currency, currencies, beginning().currency(),
                code -> code.isEmpty() ? Messages.Money_later : Choices.currency(code), code -> {
                    beginning().setCurrency(code);
                    judge();
                }, this::goOn);
        List<String> languages = Stream.concat(beginning().spokenLanguages().stream(), Choices.languages().stream())
                .distinct().toList();
        form.pick(Messages.Money_language, languages, beginning().language().toLanguageTag(), Choices::language,
                tag -> {
                    beginning().setLanguage(tag);
                    judge();
                }, this::goOn);
        form.note(Messages.Money_language_note);
    }
}
