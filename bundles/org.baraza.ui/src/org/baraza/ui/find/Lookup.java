package org.baraza.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.ui.internal.Messages;

/** One search from its opening to the choice: what was chosen lately at first, then what fits the words, best first. */
public final class Lookup {

    /** More under a heading would only hide the next one. */
    static final int MOST = 6;

    /** What is offered before anything is typed. */
    private static final Map<Section, Integer> AT_FIRST = new EnumMap<>(Map.of(Section.PLACES, 5, Section.COMMANDS, MOST));

    private final Map<Section, List<Search>> searches = new EnumMap<>(Section.class);
    private final Function<Section, List<Search>> begin;
    private final List<String> recent;

    /**
     * @param begin begins to search in a section, when that is first needed
     * @param recent ids of what was chosen lately, the last one first
     */
    Lookup(Function<Section, List<Search>> begin, List<String> recent) {
        this.begin = begin;
        this.recent = recent;
    }

    /** Begins in all sections, so that the first letter need not wait for it. */
    public void prepare() {
        sections().forEach(section -> searches.computeIfAbsent(section, begin));
    }

    /** What fits the words; before there are any, what is likely to be wanted. */
    public List<FoundGroup> find(String typed) {
        Query query = Query.of(typed);
        return query.isEmpty() ? atFirst(query) : best(query);
    }

    /** Help comes last: it always fits. */
    private List<FoundGroup> best(Query query) {
        return sections().map(section -> new Fitting(section, hits(section, query)))
                .filter(fitting -> !fitting.hits().isEmpty())
                .sorted(Comparator.comparing((Fitting fitting) -> fitting.section() == Section.HELP)
                        .thenComparing(Fitting::rank))
                .map(Fitting::group).toList();
    }

    private List<FoundGroup> atFirst(Query nothing) {
        List<Found> lately = recent.isEmpty() ? List.of() : lately(nothing);
        List<FoundGroup> groups = new ArrayList<>();
        groups.add(new FoundGroup(Messages.Find_recent, lately, lately.size()));
        AT_FIRST.forEach((section, most) -> {
            List<Found> offered = hits(section, nothing).stream().map(Hit::found)
                    .filter(found -> !lately.contains(found)).limit(most).toList();
            groups.add(new FoundGroup(section.heading(), offered, offered.size()));
        });
        return groups.stream().filter(group -> !group.found().isEmpty()).toList();
    }

    private List<Found> lately(Query nothing) {
        Map<String, Found> known = sections().flatMap(section -> hits(section, nothing).stream()).map(Hit::found)
                .filter(found -> recent.contains(found.id()))
                .collect(Collectors.toMap(Found::id, Function.identity(), (first, same) -> first));
        return recent.stream().map(known::get).filter(Objects::nonNull).limit(MOST).toList();
    }

    private List<Hit> hits(Section section, Query query) {
        return searches.computeIfAbsent(section, begin).stream().flatMap(search -> search.find(query).stream()).toList();
    }

    private static Stream<Section> sections() {
        return Stream.of(Section.values());
    }

    private record Fitting(Section section, List<Hit> hits) {

        Rank rank() {
            return hits.stream().map(Hit::rank).min(Comparator.naturalOrder()).orElse(Rank.TEXT);
        }

        FoundGroup group() {
            return new FoundGroup(section.heading(), hits.stream().sorted(Comparator.comparing(Hit::rank)).limit(MOST)
                    .map(Hit::found).toList(), hits.size());
        }
    }
}
