/**
 * The laws of the house, one class per law. Each law looks at the source tree, so that a new bundle is under it at
 * once, and returns what breaks it, place first; each is proved by a small house that breaks it.
 */
package org.baraza.architecture;
