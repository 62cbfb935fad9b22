/**
 * What the Catalogue room shows and does, without a display: tree, search, page and the choice of an objective. Law: no
 * SWT here; the views only show these records.
 */
package org.baraza.ui.catalogue.internal.model;
