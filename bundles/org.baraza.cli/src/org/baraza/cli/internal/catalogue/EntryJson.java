package org.baraza.cli.internal.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.cli.internal.output.Json;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.Item;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.values.EntryRef;

/** What all entries of the catalogue have in common. Ids are as documents write them: {@code pack/entry}. */
record EntryJson(Catalogue catalogue, Json json, Entry entry) {

    EntryJson head() {
        EntryRef ref = catalogue.ref(entry);
        json.put("id", ref.toString()).put("pack", ref.pack())
                .put("name", LocalTexts.text(entry.getName(), Locale.getDefault()));
        text("names", entry.getName());
        json.strings("aliases", entry.getAliases()).put("citation", entry.getCitation());
        return this;
    }

    /** A text by language. */
    EntryJson text(String key, List<LocalText> texts) {
        json.object(key, object -> byLanguage(texts).forEach(object::put));
        return this;
    }

    /** Lines, each by language. */
    EntryJson items(String key, List<Item> items) {
        json.array(key, items, (object, item) -> byLanguage(item.getText()).forEach(object::put));
        return this;
    }

    EntryJson references(String key, Collection<EntryRef> references) {
        json.strings(key, references.stream().map(this::id).toList());
        return this;
    }

    /** A reference inside a pack may leave out the pack's own name. */
    String id(EntryRef ref) {
        return catalogue.ref(entry).pack().map(ref::within).orElse(ref).toString();
    }

    static Map<String, String> byLanguage(List<LocalText> texts) {
        Map<String, String> languages = new LinkedHashMap<>();
        texts.forEach(text -> languages.putIfAbsent(text.getLang() == null ? "" : text.getLang(), text.getValue()));
        return languages;
    }
}
