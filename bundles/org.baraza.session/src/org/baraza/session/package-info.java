/**
 * The open document. Law: every edit passes Session.change; nothing else writes the model or the file.
 */
package org.baraza.session;
