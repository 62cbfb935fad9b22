/**
 * Approved versions of a document. Law: a version that was kept is never written again, and what it holds is taken for
 * true only if its fingerprint says so.
 */
package org.baraza.session.approval;
