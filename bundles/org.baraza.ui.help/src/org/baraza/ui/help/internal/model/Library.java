package org.baraza.ui.help.internal.model;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.catalogue.SearchWords;
import org.baraza.catalogue.SearchWords.Span;

/** All pages of the help: their contents, each page, and the search in them. */
public final class Library {

    /** Where pages come from. */
    @FunctionalInterface
    public interface Shelf {

        /** The bytes of a page or picture; empty if there is none. */
        Optional<byte[]> get(String href) throws IOException;
    }

    private static final int SMALL = 3;

    private record Searched(Topic topic, String title, HelpPage page, String text) {

        boolean has(SearchWords words) {
            return words.allIn(title + "\n" + text);
        }

        long count(List<SearchWords> words) {
            return words.stream().filter(this::has).count();
        }
    }

    private final List<Topic> topics;
    private final Shelf shelf;
    private final Consumer<IOException> log;
    private final Map<String, Optional<HelpPage>> read = new HashMap<>();
    private List<Searched> searched = List.of();

    /** @param log hears of pages that can't be read */
    public Library(List<Topic> topics, Shelf shelf, Consumer<IOException> log) {
        this.topics = List.copyOf(topics);
        this.shelf = shelf;
        this.log = log;
    }

    public List<Topic> topics() {
        return topics;
    }

    /** How many pages the contents lead to. */
    public int size() {
        return (int) pages().count();
    }

    /** @param href may end in an anchor */
    public Optional<HelpPage> page(String href) {
        return read.computeIfAbsent(withoutAnchor(href), this::load);
    }

    public Optional<byte[]> picture(String href) {
        try {
            return shelf.get(href);
        } catch (IOException e) {
            log.accept(e);
            return Optional.empty();
        }
    }

    /** The topic whose page it is. */
    public Optional<Topic> topic(String href) {
        return pages().filter(topic -> topic.href().equals(withoutAnchor(href))).findFirst();
    }

    /**
     * Pages that hold every word: those with all of them in the title first, then those that say them most. Where no page
     * does, those that hold the most of them, small words apart.
     */
    public List<Found> search(String words) {
        SearchWords wanted = SearchWords.of(words);
        if (searched.isEmpty()) {
            searched = pages().flatMap(this::toSearch).toList();
        }
        List<Found> whole = searched.stream().filter(page -> page.has(wanted)).map(page -> found(page, wanted, true)).sorted()
                .toList();
        return whole.isEmpty() ? searchSome(words, wanted) : whole;
    }

    private List<Found> searchSome(String words, SearchWords wanted) {
        List<SearchWords> each = Stream.of(words.strip().split("\\s+")).filter(word -> word.length() > SMALL)
                .map(SearchWords::of).toList();
        Comparator<Searched> most = Comparator.comparing(page -> -page.count(each));
        return searched.stream().filter(page -> page.count(each) > 0)
                .sorted(most.thenComparing(page -> found(page, wanted, false))).map(page -> found(page, wanted, false)).toList();
    }

    static String withoutAnchor(String href) {
        int anchor = href.indexOf('#');
        return anchor < 0 ? href : href.substring(0, anchor);
    }

    private Stream<Topic> pages() {
        return topics.stream().flatMap(Topic::all).filter(Topic::hasPage);
    }

    private Stream<Searched> toSearch(Topic topic) {
        return page(topic.href()).stream().map(page -> new Searched(topic, SearchWords.folded(topic.title()), page,
                SearchWords.folded(page.text())));
    }

    private static Found found(Searched page, SearchWords wanted, boolean whole) {
        List<Span> hits = wanted.in(page.page().text());
        return new Found(page.topic(), Excerpt.around(page.page().text(), hits), wanted.allIn(page.title()),
                hits.size(), whole);
    }

    private Optional<HelpPage> load(String href) {
        try {
            Optional<byte[]> bytes = shelf.get(href);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(PageReader.read(href, bytes.get()));
        } catch (IOException e) {
            log.accept(e);
            return Optional.empty();
        }
    }
}
