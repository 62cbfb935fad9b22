/** Persons in a strategy. Law: contacts and private notes live in the private file alone. */
package org.baraza.session.privacy;
