/**
 * Values that are derived from a document and know what they read of it. Law: a value is computed when asked for, by a
 * function that only reads; after a change of the document only what read the changed feature is computed anew. Nothing
 * here knows what is derived. One thread uses a document and what is derived from it.
 */
package org.baraza.model.derived;
