/** What took place in carrying activities out, and what it counts for (guidelines, Part I, Phase 3). Law: no widgets here. */
package org.baraza.ui.monitoring.internal.model.event;
