package org.baraza.exchange.imports;

import java.util.Locale;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.plan.TableKind;

/**
 * How a file is taken.
 *
 * @param as what its sheets are said to be; empty: what their headings say
 * @param mapping what the office's own headings mean
 * @param objective name or number of the one that indicators belong to where the file names none; empty: none is said
 * @param catalogue what our reports say of a group that says nothing itself
 * @param language that the preview speaks
 */
public record ImportOptions(Optional<TableKind> as, Mapping mapping, Optional<String> objective, Catalogue catalogue,
        Locale language) {

    public ImportOptions(Optional<TableKind> as, Mapping mapping, Catalogue catalogue, Locale language) {
        this(as, mapping, Optional.empty(), catalogue, language);
    }

    public ImportOptions with(Mapping other) {
        return new ImportOptions(as, other, objective, catalogue, language);
    }
}
