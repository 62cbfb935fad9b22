package org.baraza.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report rests on, for its footer: the days, the state of the document, and what had a part in it.
 *
 * @param asOf the day as of which it judges
 * @param made the day on which it was made
 * @param revision id of the document's revision; empty for a document never saved
 * @param approved the last approved version of the document
 * @param packs catalogue packs that were installed
 * @param plugins bundles that made and wrote it
 */
public record Imprint(LocalDate asOf, LocalDate made, Optional<String> revision, Optional<String> approved,
        List<Part> packs, List<Part> plugins) {

    private static final int SHORT_REVISION = 8;

    public Imprint {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(made);
        Objects.requireNonNull(revision);
        Objects.requireNonNull(approved);
        packs = List.copyOf(packs);
        plugins = List.copyOf(plugins);
    }

    /** Something with a version: a pack or a bundle. */
    public record Part(String name, String version) {

        @Override
        public String toString() {
            return (name + " " + version).strip();
        }
    }

    /** The footer, line by line. */
    public List<String> lines(Locale language) {
        DocumentWords words = DocumentWords.of(Imprint.class, language);
        DocumentFormats formats = new DocumentFormats(language);
        Stream<String> lines = Stream.of(
                words.text("imprint.days", formats.date(asOf), formats.date(made)),
                state(language),
                words.text("imprint.packs", joined(packs, words)),
                words.text("imprint.plugins", joined(plugins, words)));
        return Stream.concat(lines, speaks(language) ? Stream.empty()
                : Stream.of(words.text("imprint.words", language.getDisplayLanguage(Locale.ENGLISH)))).toList();
    }

    /** Whether there are words in a language for what stands around those of the team; else these are English. */
    public static boolean speaks(Locale language) {
        return DocumentWords.of(Imprint.class, language).areInIt();
    }

    /** Which state of the document it is, for the foot of each page. */
    public String state(Locale language) {
        DocumentWords words = DocumentWords.of(Imprint.class, language);
        String version = approved.map(it -> words.text("imprint.approved", it)).orElse(words.text("imprint.notApproved"));
        return revision.map(id -> words.text("imprint.revision", shortened(id), version))
                .orElse(words.text("imprint.unsaved"));
    }

    private static String shortened(String id) {
        return id.length() <= SHORT_REVISION ? id : id.substring(0, SHORT_REVISION);
    }

    private static String joined(List<Part> parts, DocumentWords words) {
        return parts.isEmpty() ? words.text("imprint.none")
                : parts.stream().map(Part::toString).collect(Collectors.joining(", "));
    }
}
