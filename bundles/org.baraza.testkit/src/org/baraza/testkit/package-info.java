/**
 * Builders and contract tests for Baraza and for integrators. Law: reads like the domain.
 * <p>
 * A document for a test is written down as one would describe it, and holds nothing that was not said:
 *
 * <pre>
 * Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").inCurrency("XOF")
 *         .with(aGroup("Journalists").at(4.1, 7.2).ranked(1))
 *         .with(anAgency("National Statistics Institute"))
 *         .with(anObjective("To halve the misuse of statistics in the press")
 *                 .with(anActivity("Media training").engaging("Journalists").ledBy("National Statistics Institute")
 *                         .running("2025-Q1", "2027-Q4").costing(11000, 11000, 11500)
 *                         .measuredBy(anIndicator("Journalists trained").startingAt("2024-12-31", 0)
 *                                 .aimingAt("2027-12-31", 120).measured("2025-01-31", 4))
 *                         .reporting("2025-01", ReportedState.ON_TRACK)))
 *         .build();
 * </pre>
 *
 * What has to hold for every document is tested with {@link org.baraza.testkit.RandomStrategy}, seeded, so that a
 * failure comes again.
 * <p>
 * The entry is {@link org.baraza.testkit.Builders}, for a static import. Quarters, months and dates are written as in
 * documents. A builder keeps what it was told and may be used again: every build makes a document of its own.
 */
package org.baraza.testkit;
