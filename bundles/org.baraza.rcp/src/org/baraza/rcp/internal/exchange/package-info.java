/** Importing and exporting in the window. Law: what is imported was shown before, and every word stands in the messages. */
package org.baraza.rcp.internal.exchange;
