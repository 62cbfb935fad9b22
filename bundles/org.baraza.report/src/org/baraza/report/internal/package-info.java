/** Finds, makes and writes the contributed reports. */
package org.baraza.report.internal;
