/**
 * The installed packs as one catalogue. Law: packs are files read through the public extension point or the packs
 * folder; nothing here knows a particular pack.
 *
 * <p>{@link org.baraza.catalogue.CatalogueService} is what other bundles ask for;
 * {@link org.baraza.catalogue.Catalogue} is the immutable answer.
 */
package org.baraza.catalogue;
