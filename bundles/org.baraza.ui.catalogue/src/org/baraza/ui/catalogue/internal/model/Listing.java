package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;

/** Entries of the catalogue as a list, each with a page. */
public interface Listing {

    List<Line> lines();

    /** The page of a line; empty if there is no such line any more. */
    Optional<Page> page(String key);

    /** The lines whose pages hold every word of a search. */
    default List<Line> lines(String search) {
        SearchWords words = SearchWords.of(search);
        return words.isEmpty() ? lines()
                : lines().stream().filter(line -> words.allIn(SearchWords.folded(text(line)))).toList();
    }

    private String text(Line line) {
        Stream<String> told = page(line.key()).stream().flatMap(page -> Stream.of(page.idea(), page.use(), page.examples()))
                .flatMap(List::stream).flatMap(section -> section.lines().stream()).map(PageLine::text);
        Stream<String> inPlan = page(line.key()).stream().flatMap(page -> page.inPlan().stream()).map(EntryText::numbered);
        return Stream.of(Stream.of(line.name()), told, inPlan).flatMap(words -> words).collect(Collectors.joining("\n"));
    }
}
