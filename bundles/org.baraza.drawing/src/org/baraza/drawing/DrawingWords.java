package org.baraza.drawing;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Vocabulary;
import org.baraza.analysis.Words;
import org.baraza.model.catalogue.Quadrant;
import org.threeten.extra.YearQuarter;

/** The drawings' words in the language of who looks at them: the program's on screen, the document's in a report. */
final class DrawingWords {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String BUNDLE = "org.baraza.drawing.messages";

    private final Vocabulary vocabulary;
    private final Locale locale;
    private final ResourceBundle bundle;

    DrawingWords(Locale locale) {
        this(Vocabulary.of(locale));
    }

    DrawingWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.locale = vocabulary.locale();
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, DrawingWords.class.getClassLoader(), ENGLISH_ELSE);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The name of a constant as message keys write it, such as {@code to-fix}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Always one decimal, as positions in the matrix are read. */
    String tenths(double value) {
        return new Forms(locale).tenths(value);
    }

    /** As computed values are told everywhere. */
    String number(double value) {
        return new Forms(locale).rounded(BigDecimal.valueOf(value));
    }

    /** As the analysis calls it everywhere. */
    String quadrant(Quadrant quadrant) {
        return vocabulary.of(quadrant);
    }

    String state(IndicatorState state) {
        return Words.of(state, locale);
    }

    String quarter(LocalDate date) {
        return vocabulary.quarterAlone(YearQuarter.from(date));
    }

    String year(LocalDate date) {
        return vocabulary.yearOf(YearQuarter.from(date));
    }

    String quarterOfYear(LocalDate date) {
        return vocabulary.of(YearQuarter.from(date));
    }
}
