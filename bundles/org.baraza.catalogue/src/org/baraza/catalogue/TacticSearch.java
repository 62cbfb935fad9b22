package org.baraza.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.EObject;

/** Finds tactics by the words in them, in all languages, whatever the case and the accents. */
final class TacticSearch {

    private record Page(Tactic tactic, String names, String everything) {
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Page> pages;

    TacticSearch(Collection<Tactic> tactics) {
        this.pages = tactics.stream().map(tactic -> new Page(tactic, names(tactic), everything(tactic))).toList();
    }

    /** Tactics that hold every word: first those that hold them all in their names, else in the given order. */
    List<Tactic> search(String text) {
        List<String> words = SPACE.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
        List<Tactic> named = new ArrayList<>();
        List<Tactic> others = new ArrayList<>();
        for (Page page : pages) {
            if (holds(page.names(), words)) {
                named.add(page.tactic());
            } else if (holds(page.everything(), words)) {
                others.add(page.tactic());
            }
        }
        named.addAll(others);
        return List.copyOf(named);
    }

    private static boolean holds(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String names(Tactic tactic) {
        return plain(Stream.concat(tactic.getName().stream().map(LocalText::getValue), tactic.getAliases().stream())
                .collect(Collectors.joining("\n")));
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
        return plain(String.join("\n", texts));
    }

    private static List<String> countryAndOffice(CountryExample example) {
        return Stream.of(example.getCountry(), example.getOffice()).flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    private static String plain(String text) {
        String bare = Normalizer.isNormalized(text, Normalizer.Form.NFKD) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
