/**
 * Reports as PDF: the page of the HTML writer, laid on paper by openhtmltopdf (LGPL, used as it is) with a style sheet
 * and the fonts of our own.
 */
package org.baraza.report.pdf.internal;
