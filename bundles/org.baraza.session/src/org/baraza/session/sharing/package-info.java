/**
 * Several people and one file. Law: it is told who has a file open, and nobody is ever kept from it: what counts is
 * that no save overwrites another one unasked.
 */
package org.baraza.session.sharing;
