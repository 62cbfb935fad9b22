package org.baraza.exchange.exports;

import java.time.LocalDate;
import java.util.Locale;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Strategy;

/**
 * What is exported.
 *
 * @param asOf the day as of which everything is judged
 * @param language of headings and words
 */
public record ExportContent(Strategy strategy, Catalogue catalogue, LocalDate asOf, Locale language) {
}
