/**
 * The document model and what hears its changes. Law: nothing here is derived from the document's contents; that is
 * org.baraza.analysis.
 */
package org.baraza.model;
