/**
 * Beginning a strategy. Law: what is seeded comes from the catalogue and its profile, in the document's language;
 * nothing is filled in that the team has to decide, so that the checks lead on from there.
 */
package org.baraza.session.creation;
