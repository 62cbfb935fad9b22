/**
 * The installed packs as one catalogue. Law: packs are files read through the public extension point or the packs folder;
 * nothing here knows a particular pack.
 */
package org.baraza.catalogue;
