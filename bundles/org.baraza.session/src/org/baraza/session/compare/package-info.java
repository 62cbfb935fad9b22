/**
 * What two versions of a document differ in, told in words of the domain. Law: elements are the same when their ids
 * are; nothing here edits a document.
 */
package org.baraza.session.compare;
