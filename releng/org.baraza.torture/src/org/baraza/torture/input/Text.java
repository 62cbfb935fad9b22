package org.baraza.torture.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a file, and places in it to change. */
record Text(String content, Random random) {

    private static final Pattern VALUE = Pattern.compile("\\s[\\w:]+=\"([^\"]*)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:]+)=\"[^\"]*\"");
    private static final Pattern ELEMENT = Pattern.compile("</?([\\w:]+)[\\s/>]");
    private static final Pattern START = Pattern.compile("<[\\w:]+(?=[\\s/>])");
    private static final Pattern INSIDE = Pattern.compile(">([^<>]*[^<>\\s][^<>]*)</");
    private static final Pattern LINE = Pattern.compile("(?m)^ .*\n");

    static Text of(byte[] bytes, Random random) {
        return new Text(new String(bytes, StandardCharsets.UTF_8), random);
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    Text value(UnaryOperator<String> change) {
        return somewhere(VALUE, 1, change);
    }

    /** The value of any attribute of that name. */
    Text valueOf(String attribute, UnaryOperator<String> change) {
        return somewhere(Pattern.compile("\\s" + attribute + "=\"([^\"]*)\""), 1, change);
    }

    Text attributeName(UnaryOperator<String> change) {
        return somewhere(ATTRIBUTE, 1, change);
    }

    Text elementName(UnaryOperator<String> change) {
        return somewhere(ELEMENT, 1, change);
    }

    /** Attributes into any element. */
    Text attributes(String added) {
        return somewhere(START, 0, start -> start + " " + added);
    }

    /** What stands between two tags. */
    Text inside(UnaryOperator<String> change) {
        return somewhere(INSIDE, 1, change);
    }

    Text line(UnaryOperator<String> change) {
        return somewhere(LINE, 0, change);
    }

    /** Lines between any two. */
    Text lines(String added) {
        return line(line -> line + added);
    }

    Text attributeOfRoot(String added) {
        return new Text(content.replaceFirst("(xmi:version=\"2.0\")", "$1 " + added.replace("$", "\\$")), random);
    }

    Text beforeRoot(String added) {
        return new Text(content.replaceFirst("(?s)(<\\?xml[^>]*>\\s*)", "$1" + added.replace("\\", "\\\\").replace("$", "\\$")), random);
    }

    Text everywhere(String what, String instead) {
        return new Text(content.replace(what, instead), random);
    }

    /** What some value says. */
    Optional<String> anyValue() {
        List<MatchResult> all = VALUE.matcher(content).results().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())).group(1));
    }

    private Text somewhere(Pattern pattern, int group, UnaryOperator<String> change) {
        List<MatchResult> all = pattern.matcher(content).results().toList();
        if (all.isEmpty()) {
            return this;
        }
        MatchResult place = all.get(random.nextInt(all.size()));
        return new Text(content.substring(0, place.start(group)) + change.apply(place.group(group))
                + content.substring(place.end(group)), random);
    }
}
