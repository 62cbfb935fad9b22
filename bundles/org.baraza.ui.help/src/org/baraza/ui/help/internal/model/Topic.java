package org.baraza.ui.help.internal.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the contents.
 *
 * @param href of its page, as {@code /plug-in/path}; empty for a mere heading
 * @param topics those below it
 */
public record Topic(String title, String href, List<Topic> topics) {

    public Topic {
        topics = List.copyOf(topics);
    }

    public boolean hasPage() {
        return !href.isEmpty();
    }

    /** This one and all below it. */
    public Stream<Topic> all() {
        return Stream.concat(Stream.of(this), topics.stream().flatMap(Topic::all));
    }
}
