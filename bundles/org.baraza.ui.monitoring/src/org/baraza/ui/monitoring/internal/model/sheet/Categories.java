package org.baraza.ui.monitoring.internal.model.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.EventCount;
import org.baraza.analysis.Forms;
import org.baraza.catalogue.SearchWords;
import org.baraza.model.strategy.CategoryValue;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The values of a measurement by category, in one line: "women 120; men 95", and where there are several dimensions
 * "sex: women 120; men 95; region: north 40".
 *
 * @param dimensions those that the indicator names, and those that the measurement has already
 */
public record Categories(List<String> dimensions, Forms forms) {

    /** The value of one category. */
    public record Part(String dimension, String category, BigDecimal value) {
    }

    /** What a line says, or why it can't be read. */
    public record Line(List<Part> parts, Optional<String> refusal) {
    }

    private static final Set<String> SEX = Set.of("sex", "gender", "sexe", "genre");

    /** A semicolon, or a comma that no number needs: one with a word after it. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\h]*[;؛\\n][\\s\\h]*|[\\s\\h]*[,،][\\s\\h]+(?=\\p{L})");
    private static final Pattern SIGN_AT_END = Pattern.compile("\\h*[:=]\\h*$");

    public static Categories of(Indicator indicator, Measurement measurement, Forms forms) {
        return new Categories(Stream.concat(indicator.getDimensions().stream(),
                measurement.getCategories().stream().map(Categories::dimension)).distinct().toList(), forms);
    }

    /** Women and men among those that events count, where the indicator names their sex and nobody comes from before. */
    public static List<Part> bySex(Indicator indicator, EventCount count) {
        boolean known = count.before().signum() == 0 && count.women() + count.men() > 0;
        return indicator.getDimensions().stream().filter(name -> known && SEX.contains(SearchWords.folded(name).strip()))
                .findFirst().map(sex -> List.of(new Part(sex, Messages.Category_women, BigDecimal.valueOf(count.women())),
                        new Part(sex, Messages.Category_men, BigDecimal.valueOf(count.men())))).orElse(List.of());
    }

    public String written(Measurement measurement) {
        List<String> words = new ArrayList<>();
        String before = dimensions.size() > 1 ? "" : String.join("", dimensions);
        for (CategoryValue own : measurement.getCategories()) {
            String dimension = dimension(own);
            words.add((dimension.equals(before) ? "" : dimension + ": ") + own.getCategory() + " "
                    + Optional.ofNullable(own.getValue()).map(forms::number).orElse(""));
            before = dimension;
        }
        return String.join("; ", words);
    }

    public Line read(String typed) {
        List<Part> parts = new ArrayList<>();
        String dimension = dimensions.stream().findFirst().orElse("");
        for (String words : BETWEEN.split(typed.strip())) {
            Optional<String> named = dimensions.stream().filter(one -> opens(words, one)).findFirst();
            dimension = named.orElse(dimension);
            String rest = named.map(one -> words.substring(words.indexOf(':') + 1)).orElse(words).strip();
            if (rest.isEmpty()) {
                continue;
            }
            Optional<Part> part = part(dimension, rest);
            if (part.isEmpty()) {
                return new Line(List.of(), Optional.of(NLS.bind(Messages.Refused_category, rest)));
            }
            parts.removeIf(other -> other.dimension().equals(part.get().dimension())
                    && other.category().equals(part.get().category()));
            parts.add(part.get());
        }
        return new Line(List.copyOf(parts), Optional.empty());
    }

    /** A category and its number, which may have spaces in it: "15 to 24 years 1 200". */
    private Optional<Part> part(String dimension, String words) {
        return IntStream.range(1, words.length()).filter(at -> Character.isSpaceChar(words.charAt(at))).boxed()
                .flatMap(at -> forms.readNumber(words.substring(at).strip()).stream()
                        .map(value -> new Part(dimension, bare(words.substring(0, at)), value)))
                .filter(part -> !part.category().isEmpty()).findFirst();
    }

    private static boolean opens(String words, String dimension) {
        int sign = words.indexOf(':');
        return sign > 0 && SearchWords.folded(words.substring(0, sign)).strip()
                .equals(SearchWords.folded(dimension).strip());
    }

    private static String bare(String category) {
        return SIGN_AT_END.matcher(category).replaceFirst("").strip();
    }

    private static String dimension(CategoryValue own) {
        return Optional.ofNullable(own.getDimension()).orElse("");
    }
}
