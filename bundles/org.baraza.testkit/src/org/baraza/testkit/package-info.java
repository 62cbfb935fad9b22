/**
 * Builders and contract tests for Baraza and for integrators. Law: reads like the domain.
 */
package org.baraza.testkit;
