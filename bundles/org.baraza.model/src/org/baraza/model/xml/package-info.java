/** How models are read from XML. Law: whatever a file names, nothing but the file is opened. */
package org.baraza.model.xml;
