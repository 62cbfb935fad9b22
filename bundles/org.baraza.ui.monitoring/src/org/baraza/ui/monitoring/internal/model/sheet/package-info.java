/** The sheet of an indicator: what it is, and blocks of its values (guidelines, Part I, Phase 3). Law: no widgets here. */
package org.baraza.ui.monitoring.internal.model.sheet;
