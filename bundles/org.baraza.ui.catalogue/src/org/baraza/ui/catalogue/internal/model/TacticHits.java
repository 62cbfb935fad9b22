package org.baraza.ui.catalogue.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.find.Found;
import org.baraza.ui.find.Hit;
import org.baraza.ui.find.Query;
import org.baraza.ui.find.Rank;
import org.baraza.ui.find.Search;

/**
 * Finds tactics as the catalogue does, by whatever is written on their pages in any language. What has the words in its
 * name, as it is shown, comes first.
 */
public final class TacticHits implements Search {

    private final Catalogue catalogue;
    private final Locale locale;
    private final Consumer<EntryRef> open;
    private final Map<Tactic, String> purposes = new HashMap<>();

    /** @param open goes to a tactic */
    public TacticHits(Catalogue catalogue, Locale locale, Consumer<EntryRef> open) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.open = open;
        catalogue.purposes().forEach(group -> group.allTactics()
                .forEach(tactic -> purposes.put(tactic, LocalTexts.text(group.purpose().getName(), locale))));
    }

    @Override
    public List<Hit> find(Query query) {
        return catalogue.search(query.typed()).stream().map(this::found)
                .map(found -> new Hit(found, query.rank(found).orElse(Rank.TEXT))).toList();
    }

    private Found found(Tactic tactic) {
        EntryRef ref = catalogue.ref(tactic);
        return new Found(ref.toString(), LocalTexts.text(tactic.getName(), locale), purposes.getOrDefault(tactic, ""),
                "tactic", () -> open.accept(ref));
    }
}
