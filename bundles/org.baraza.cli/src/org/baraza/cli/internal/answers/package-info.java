/** What the analyses of a strategy say, as text and as JSON. */
package org.baraza.cli.internal.answers;
