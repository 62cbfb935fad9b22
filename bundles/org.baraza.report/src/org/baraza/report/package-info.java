/**
 * Reports on a strategy as documents that are independent of any format. Law: a report reads and returns a value; a
 * writer turns that value into a file; what one of them does wrong stays with it.
 *
 * <p>Integrators implement {@link org.baraza.report.Report} and contribute it to the extension point
 * {@code org.baraza.report.reports}; other bundles ask the {@link org.baraza.report.ReportService}. A new format is a
 * {@link org.baraza.report.ReportWriter} registered as a service.
 */
package org.baraza.report;
