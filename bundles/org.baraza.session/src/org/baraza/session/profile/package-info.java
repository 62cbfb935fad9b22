/**
 * The profile that a document follows. Law: a document keeps the values of its own; what a newer profile would change
 * is shown before it is taken, and what the team chose itself stays.
 */
package org.baraza.session.profile;
