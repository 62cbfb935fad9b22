/**
 * The help as it is read: contents, pages and search. Law: no SWT here; the view only shows these records.
 */
package org.baraza.ui.help.internal.model;
