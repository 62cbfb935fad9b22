/** What users raised, and how it was dealt with (guidelines, Part II E). Law: no widgets here. */
package org.baraza.ui.monitoring.internal.model.feedback;
