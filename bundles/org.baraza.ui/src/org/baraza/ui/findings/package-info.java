/** Findings where they are: as cards in margins and over cells. Law: a card settles its finding through the session alone. */
package org.baraza.ui.findings;
