package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.values.DayText;

/**
 * What an activity is to reach, as our reports print it and people write it: "Journalists trained: 120 persons by 31
 * December 2027".
 *
 * @param unit empty text if none is said
 */
record TargetText(String name, String value, String unit, LocalDate day) {

    private static final Pattern WHOLE = Pattern.compile("(?su)(?<name>.+?)[\\s\\u00a0]?:\\s*(?<value>[-−]?\\d[\\d.,]*+(?:[\\s\\u00a0\\u202f]\\d[\\d.,]*+)*+)(?<unit>.*?)(?<!\\s)\\s++"
            + "(?:by|until|au|d['’]ici(?: le| au)?)\\s+(?<day>\\S.*)");

    static Optional<TargetText> of(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        return text.length() <= DatedValues.LONGEST && whole.matches() ? DayText.find(whole.group("day")).map(day -> new TargetText(whole.group("name").strip(),
                whole.group("value").strip(), whole.group("unit").strip(), day)) : Optional.empty();
    }
}
