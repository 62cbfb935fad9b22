package org.baraza.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.EObject;

/**
 * Finds tactics by the words in them, in all languages. All texts are read through at each search: with 5,000 tactics
 * that takes a fraction of a display frame, finds words inside of words while they are typed, and needs no index.
 */
final class TacticSearch {

    private record Page(Tactic tactic, String names, String everything) {
    }

    private final List<Page> pages;

    TacticSearch(Collection<Tactic> tactics) {
        this.pages = tactics.stream().map(tactic -> new Page(tactic, names(tactic), everything(tactic))).toList();
    }

    /** Tactics that hold every word: first those that hold them all in their names, else in the given order. */
    List<Tactic> search(String text) {
        SearchWords words = SearchWords.of(text);
        List<Tactic> named = new ArrayList<>();
        List<Tactic> others = new ArrayList<>();
        for (Page page : pages) {
            if (words.allIn(page.names())) {
                named.add(page.tactic());
            } else if (words.allIn(page.everything())) {
                others.add(page.tactic());
            }
        }
        named.addAll(others);
        return List.copyOf(named);
    }

    private static String names(Tactic tactic) {
        return SearchWords.folded(Stream.concat(tactic.getName().stream().map(LocalText::getValue),
                tactic.getAliases().stream()).collect(Collectors.joining("\n")));
    }

    private static String everything(Tactic tactic) {
        List<String> texts = new ArrayList<>(tactic.getAliases());
        for (Iterator<EObject> contents = tactic.eAllContents(); contents.hasNext();) {
            switch (contents.next()) {
                case LocalText text -> texts.add(text.getValue());
                case CountryExample example -> texts.addAll(countryAndOffice(example));
                default -> { /* holds texts, is none */ }
            }
        }
        return SearchWords.folded(String.join("\n", texts));
    }

    private static List<String> countryAndOffice(CountryExample example) {
        return Stream.of(example.getCountry(), example.getOffice()).flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }
}
