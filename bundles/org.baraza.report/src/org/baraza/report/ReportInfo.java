package org.baraza.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a report says about itself.
 *
 * @param id unique among all reports, such as {@code scorecard}
 * @param name short name, in the language of the program
 * @param description what it shows and for whom, in a sentence
 * @param formats the formats that it may be written in; empty stands for all that hold text
 * @param monthly whether it is about a month, which may be chosen
 * @param contributor name of the bundle that brought it
 */
public record ReportInfo(String id, String name, String description, List<String> formats, boolean monthly,
        String contributor) {

    /** Formats that hold one drawing and no text, so that a report has to ask for them. */
    private static final Set<String> PICTURES = Set.of("png", "svg");

    public ReportInfo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        Objects.requireNonNull(contributor);
        formats = List.copyOf(formats);
    }

    public boolean allows(String format) {
        return formats.isEmpty() ? !PICTURES.contains(format) : formats.contains(format);
    }

    /** @return those of the installed formats that it may be written in, in their order */
    public List<String> of(List<String> installed) {
        return installed.stream().filter(this::allows).toList();
    }
}
