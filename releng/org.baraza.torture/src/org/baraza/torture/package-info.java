/**
 * What both tortures need. Law: the program is used as a person's hand and the power supply use it, through its services
 * and its files; nothing here is shipped.
 */
package org.baraza.torture;
