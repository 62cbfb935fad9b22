/**
 * Finding anything and doing anything: what can be found, in sections that each come from a source of its own, and what
 * fits best. Law: sources are services, which know no window until one asks; nothing here needs a display but what
 * carries a choice out.
 */
package org.baraza.ui.find;
