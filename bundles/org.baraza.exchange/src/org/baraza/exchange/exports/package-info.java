/**
 * Writing a plan as tables, calendars, data and pictures. Law: contacts and private notes never leave the office, what a
 * spreadsheet would carry out is neutralised, and nothing half-written is left behind.
 */
package org.baraza.exchange.exports;
