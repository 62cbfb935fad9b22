/**
 * Hostile and broken documents, packs, spreadsheets, texts and address cards. Law: the same seed makes the same input, and each is treated as the program
 * treats a file that a person opens.
 */
package org.baraza.torture.input;
