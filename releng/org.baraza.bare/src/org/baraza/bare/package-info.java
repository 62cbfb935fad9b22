/** The least that Eclipse can be: an empty window, and a command that does nothing. Benchmarks measure against them. */
package org.baraza.bare;
