/**
 * Documents as bytes. Law: the same document is always written to the same bytes, what is not understood is kept, and
 * reading looks at nothing but the bytes that it is given.
 */
package org.baraza.session.format;
