package org.baraza.ui.catalogue.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.StandardItem;

/** What the GSBPM calls its sub-processes; where versions differ, the later wording. */
final class Subprocesses {

    private static final String GSBPM = "gsbpm";

    private final Map<String, String> names = new HashMap<>();
    private final Locale locale;

    Subprocesses(Catalogue catalogue, Locale locale) {
        this.locale = locale;
        catalogue.standards().stream().filter(standard -> standard.getId().equals(GSBPM))
                .forEach(standard -> collect(standard.getItems()));
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private void collect(List<StandardItem> items) {
        for (StandardItem item : items) {
            names.put(item.getCode(), LocalTexts.text(item.getName(), locale));
            collect(item.getItems());
        }
    }
}
