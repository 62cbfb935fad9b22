package org.baraza.exchange.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cell divided into agencies, where each part is one that is known or plainly one. */
record AgencyList(Predicate<String> isKnown) {

    private static final List<Pattern> BETWEEN = Stream.of("\n|[;•]", "\n|[;•,]", "\n|[;•/+]", "\n|[;•,/+]", "\n|[;•,/+]|(?iu)\\s(?:and|et|&)\\s")
            .map(Pattern::compile).toList();
    private static final Pattern LISTED = Pattern.compile("[\n;•/+]");
    private static final int USUAL = 3;

    boolean knows(String name) {
        return isKnown.test(name);
    }

    /** In parts of which each is an agency; else the whole. */
    List<String> split(String text) {
        if (knows(text)) {
            return List.of(text);
        }
        for (Pattern signs : BETWEEN) {
            List<String> parts = split(text, signs);
            if (parts.size() > 1 && parts.stream().allMatch(part -> isPlain(AgencyWords.bare(part)))) {
                return parts.stream().flatMap(part -> split(part).stream()).distinct().toList();
            }
        }
        return List.of(text);
    }

    /** Of a cell that names nothing else. */
    List<String> all(String text) {
        List<String> parts = split(text);
        return parts.size() > 1 ? parts : divided(text).stream().flatMap(part -> split(part).stream()).toList();
    }

    /** By the usual signs, whatever the parts are. */
    List<String> divided(String text) {
        return split(text, BETWEEN.get(USUAL));
    }

    /** By these and by words such as "and". */
    List<String> halves(String text) {
        return split(text, BETWEEN.getLast());
    }

    private static List<String> split(String text, Pattern signs) {
        return signs.splitAsStream(text).map(part -> part.strip().replaceFirst("^[-–*]\\s+", "")).filter(part -> !part.isEmpty()).toList();
    }

    boolean isPlain(String name) {
        return knows(name) || AgencyWords.areShort(name) || AgencyWords.nameOne(name);
    }

    /** "Ministry of Planning and Finance" is one, "Planning / Finance" may be several. */
    boolean isDoubtful(String text) {
        return LISTED.matcher(text).find() || halves(text).size() > 1 && !AgencyWords.nameOne(text);
    }
}
