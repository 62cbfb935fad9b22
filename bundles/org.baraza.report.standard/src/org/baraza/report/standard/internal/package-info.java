/** The built-in reports. Law: they use the public extension point and the public packages only, as anybody's would. */
package org.baraza.report.standard.internal;
