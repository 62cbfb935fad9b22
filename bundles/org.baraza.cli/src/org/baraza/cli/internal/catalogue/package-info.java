/** The catalogue of all packs, as text and as JSON. */
package org.baraza.cli.internal.catalogue;
