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
 * @param catalogue where tactics are found by name
 * @param language that the preview speaks
 */
public record ImportOptions(Optional<TableKind> as, Mapping mapping, Catalogue catalogue, Locale language) {

    public ImportOptions with(Mapping other) {
        return new ImportOptions(as, other, catalogue, language);
    }
}
