package org.baraza.ui.catalogue.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Numbering;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Standard;
import org.baraza.model.catalogue.StandardItem;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The stages of statistical production, with the activities that serve each (guidelines, Part II: "Where are we?"). An
 * activity serves what it says, and where it says nothing, what its tactic does. Where versions of a standard differ, the
 * later wording counts.
 */
public final class Standards implements Listing {

    private final Catalogue catalogue;
    private final List<Activity> planned;
    private final EntryText text;

    /** @param planned the activities that are not cancelled */
    public Standards(Catalogue catalogue, List<Activity> planned, Locale locale) {
        this.catalogue = catalogue;
        this.planned = planned;
        this.text = new EntryText(locale);
    }

    @Override
    public List<Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        catalogue.standards().stream().flatMap(standard -> standard.getItems().stream())
                .flatMap(item -> lines(item, 0)).forEach(line -> lines.put(line.key(), line));
        return List.copyOf(lines.values());
    }

    @Override
    public Optional<Page> page(String key) {
        return catalogue.standards().stream().flatMap(standard -> standard.getItems().stream()
                .flatMap(Standards::withParts).filter(item -> item.getCode().equals(key))
                .map(item -> page(standard, item))).reduce((earlier, later) -> later);
    }

    /** "The plan serves 5 of 44 sub-processes." */
    public String summary() {
        List<String> codes = catalogue.standards().stream().flatMap(standard -> standard.getItems().stream())
                .flatMap(item -> item.getItems().stream()).map(StandardItem::getCode).distinct().toList();
        long served = codes.stream().filter(code -> serving(code).findAny().isPresent()).count();
        return NLS.bind(Messages.Standard_served, served, codes.size());
    }

    private Stream<Line> lines(StandardItem item, int level) {
        String note = serving(item.getCode()).map(Numbering::of).collect(Collectors.joining(", "));
        return Stream.concat(Stream.of(new Line(item.getCode(), numbered(item), note, level)),
                item.getItems().stream().flatMap(part -> lines(part, 1)));
    }

    private Page page(Standard standard, StandardItem item) {
        List<Activity> serving = serving(item.getCode()).toList();
        return EntryText.page(text.name(standard), numbered(item), serving,
                EntryText.filled(EntryText.section("workplan", Messages.Standard_activities,
                        serving.isEmpty() ? Stream.of(Messages.Standard_noActivity) : Stream.empty())),
                List.of(tactics(item)), text.source(standard));
    }

    private PageSection tactics(StandardItem item) {
        PageSection serving = text.tactics(Messages.Standard_tactics, catalogue,
                catalogue.tactics().stream().filter(tactic -> serves(tactic.getSubprocesses(), item.getCode())));
        return serving.lines().isEmpty()
                ? EntryText.section(serving.icon(), serving.title(), Stream.of(Messages.Standard_noTactic)) : serving;
    }

    private Stream<Activity> serving(String code) {
        return planned.stream().filter(activity -> serves(codes(activity), code));
    }

    private List<String> codes(Activity activity) {
        return activity.getSubprocesses().isEmpty()
                ? Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                        .map(Tactic::getSubprocesses).map(List::copyOf).orElse(List.of())
                : activity.getSubprocesses();
    }

    /** A phase is served by what serves one of its sub-processes. */
    private static boolean serves(List<String> codes, String code) {
        return codes.stream().anyMatch(own -> own.equals(code) || own.startsWith(code + "."));
    }

    private String numbered(StandardItem item) {
        return item.getCode() + " " + text.of(item.getName());
    }

    private static Stream<StandardItem> withParts(StandardItem item) {
        return Stream.concat(Stream.of(item), item.getItems().stream().flatMap(Standards::withParts));
    }
}
