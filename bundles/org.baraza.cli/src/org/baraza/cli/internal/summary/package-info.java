/** The parts of a summary; each tells the same values as text and as JSON. */
package org.baraza.cli.internal.summary;
