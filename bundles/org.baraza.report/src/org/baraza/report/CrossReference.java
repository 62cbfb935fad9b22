package org.baraza.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that leads to other parts of the document. Writers put what each is called into its place, and a link
 * where the format knows links.
 *
 * @param text with the places {@code {0}}, {@code {1}} and so on
 * @param targets headings, tables, pictures or charts of the same document, the very same objects
 */
public record CrossReference(String text, List<Block> targets) implements Block {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** @throws IllegalArgumentException if a place has no target */
    public CrossReference {
        Objects.requireNonNull(text);
        targets = List.copyOf(targets);
        for (Matcher place = PLACE.matcher(text); place.find();) {
            if (Integer.parseInt(place.group(1)) >= targets.size()) {
                throw new IllegalArgumentException("Nothing to refer to at " + place.group() + ": " + text);
            }
        }
    }

    /** Goes through the sentence: its words as they are, and each target in its place. */
    public void read(Consumer<String> words, Consumer<Block> target) {
        Matcher place = PLACE.matcher(text);
        int read = 0;
        while (place.find()) {
            words.accept(text.substring(read, place.start()));
            target.accept(targets.get(Integer.parseInt(place.group(1))));
            read = place.end();
        }
        words.accept(text.substring(read));
    }

    /** The whole sentence without links. */
    public String plain(Captions captions) {
        StringBuilder plain = new StringBuilder();
        read(plain::append, target -> plain.append(captions.label(target)));
        return plain.toString();
    }
}
