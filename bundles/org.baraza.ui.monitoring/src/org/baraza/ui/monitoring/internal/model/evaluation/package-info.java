/** What is judged every quarter, and what changes of plan came of it. Law: no widgets here. */
package org.baraza.ui.monitoring.internal.model.evaluation;
