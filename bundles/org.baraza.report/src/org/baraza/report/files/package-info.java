/**
 * Files for whoever writes what is handed out. Law: a file is there complete or not at all, whatever fails, is full or is
 * given up on the way; what was there before stays as it was.
 */
package org.baraza.report.files;
