/**
 * Baraza without a window. Law: no display, nothing of SWT; what the commands say and read comes in through streams and
 * services, so that each of them runs in a test.
 */
package org.baraza.cli.internal;
