/** Months that are closed, with what is stored of them. Law: no widgets here. */
package org.baraza.ui.monitoring.internal.model.close;
