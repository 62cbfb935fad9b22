/**
 * Taking tables into a plan. Law: what would happen is shown whole before anything is touched, and then happens as one
 * undo step, exactly as it was shown.
 */
package org.baraza.exchange.imports;
