package org.baraza.cli.internal.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.catalogue.SearchWords;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.catalogue.UserGroup;
import org.eclipse.emf.ecore.EObject;

/**
 * What a search leaves of the catalogue: tactics and user groups that hold all of its words, and the purposes that those
 * tactics stand under.
 *
 * @param purposes the top-level ones
 */
public record Selection(List<PurposeGroup> purposes, List<Tactic> tactics, List<UserGroup> userGroups) {

    /** @param words empty for everything */
    public static Selection of(Catalogue catalogue, Optional<String> words) {
        if (words.isEmpty()) {
            return new Selection(catalogue.purposes(), catalogue.tactics(), catalogue.userGroups());
        }
        List<Tactic> tactics = catalogue.search(words.get());
        SearchWords wanted = SearchWords.of(words.get());
        return new Selection(catalogue.purposes().stream().filter(group -> holdsAny(group, tactics)).toList(), tactics,
                catalogue.userGroups().stream().filter(group -> wanted.allIn(everything(group)))
                        .toList());
    }

    public boolean isEmpty() {
        return tactics.isEmpty() && userGroups.isEmpty();
    }

    /** The headings of a purpose that something selected stands under; all of them if all is selected. */
    List<PurposeGroup> headings(PurposeGroup group) {
        return group.headings().stream().filter(heading -> holdsAny(heading, tactics)).toList();
    }

    private static boolean holdsAny(PurposeGroup group, List<Tactic> tactics) {
        return group.allTactics().stream().anyMatch(tactics::contains);
    }

    private static String everything(UserGroup group) {
        Stream.Builder<String> texts = Stream.builder();
        group.getAliases().forEach(texts::add);
        for (Iterator<EObject> contents = group.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof LocalText text) {
                texts.add(text.getValue());
            }
        }
        return SearchWords.folded(String.join("\n", texts.build().toList()));
    }
}
