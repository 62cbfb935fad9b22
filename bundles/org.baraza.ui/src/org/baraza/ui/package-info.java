/**
 * What every room of the workbench shares: the window's session, selection, icons, themes, fields and the reporting of
 * failures. Law: nothing here knows a particular room.
 */
package org.baraza.ui;
