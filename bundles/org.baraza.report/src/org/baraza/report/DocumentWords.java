package org.baraza.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The words of a report in the language of its document, which may differ from that of the program. They stand in files
 * {@code words.properties}, {@code words_fr.properties} and so on beside the class that asks; a language that there is
 * no file for gets that of {@code words.properties}.
 */
public final class DocumentWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale language;

    private DocumentWords(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param owner a class in the package that holds the files */
    public static DocumentWords of(Class<?> owner, Locale language) {
        Objects.requireNonNull(language);
        ResourceBundle bundle = ResourceBundle.getBundle(owner.getPackageName() + ".words", language,
                owner.getClassLoader(), NO_OTHER_LANGUAGE);
        return new DocumentWords(bundle, language);
    }

    /** Whether they are in the language that was asked for. */
    boolean areInIt() {
        String found = bundle.getLocale().getLanguage();
        return language.getLanguage().equals(found.isEmpty() ? Locale.ENGLISH.getLanguage() : found);
    }

    /**
     * The words of a key, its places {@code {0}}, {@code {1}} filled with the values as they are.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(texts(values));
    }

    /** Numbers and dates have their forms from {@link DocumentFormats}. */
    private static Object[] texts(Object[] values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return texts;
    }
}
