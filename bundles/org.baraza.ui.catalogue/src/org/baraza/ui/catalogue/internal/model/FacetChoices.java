package org.baraza.ui.catalogue.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** What can be chosen to narrow the tactics down, facet by facet. */
public final class FacetChoices {

    /**
     * One of the five.
     *
     * @param choices the first one takes the facet away
     */
    public record Facet(String name, List<Choice> choices) {
    }

    /** A way to narrow them down, with the facets as they are then. */
    public record Choice(String name, Facets facets, boolean chosen) {
    }

    private final Catalogue catalogue;
    private final EntryText text;
    private final Facets now;

    public FacetChoices(Catalogue catalogue, Facets now, Locale locale) {
        this.catalogue = catalogue;
        this.now = now;
        this.text = new EntryText(locale);
    }

    public List<Facet> facets() {
        var purposes = catalogue.purposes();
        return List.of(
                facet(Messages.Facet_purpose, Messages.Facet_allPurposes, purposes, now.purpose(), now::ofPurpose,
                        purpose -> purpose.ref(), purpose -> (purposes.indexOf(purpose) + 1) + " " + text.name(purpose.purpose())),
                facet(Messages.Facet_group, Messages.Facet_allGroups, catalogue.userGroups(), now.group(), now::forGroup,
                        catalogue::ref, text::name),
                facet(Messages.Facet_quadrant, Messages.Facet_allQuadrants, Arrays.asList(Quadrant.values()),
                        now.quadrant(), now::inQuadrant, quadrant -> quadrant, text::word),
                facet(Messages.Facet_stage, Messages.Facet_allStages, stages(), now.stage(), now::atStage,
                        stage -> stage.code(), stage -> stage.code() + " " + stage.name()),
                facet(Messages.Facet_pack, Messages.Facet_allPacks, catalogue.packs().stream()
                        .filter(pack -> !pack.getTactics().isEmpty()).toList(), now.pack(), now::ofPack,
                        pack -> pack.getId(), pack -> text.of(pack.getTitle())));
    }

    /** "Filter", or what is chosen: "Media, 7 Disseminate". */
    public String words() {
        String chosen = facets().stream().flatMap(facet -> facet.choices().stream().skip(1)).filter(Choice::chosen)
                .map(Choice::name).collect(Collectors.joining(", "));
        return chosen.isEmpty() ? Messages.Facet_filter : NLS.bind(Messages.Facet_filterBy, chosen);
    }

    private record Stage(String code, String name) {
    }

    private List<Stage> stages() {
        return catalogue.standards().stream().flatMap(standard -> standard.getItems().stream())
                .map(item -> new Stage(item.getCode(), text.of(item.getName()))).distinct().toList();
    }

    private static <E, V> Facet facet(String name, String all, List<E> entries, Optional<V> chosen,
            Function<Optional<V>, Facets> with, Function<E, V> value, Function<E, String> label) {
        Stream<Choice> none = Stream.of(new Choice(all, with.apply(Optional.empty()), chosen.isEmpty()));
        return new Facet(name, Stream.concat(none, IntStream.range(0, entries.size()).mapToObj(entries::get)
                .map(entry -> new Choice(label.apply(entry), with.apply(Optional.of(value.apply(entry))),
                        chosen.equals(Optional.of(value.apply(entry)))))).toList());
    }
}
