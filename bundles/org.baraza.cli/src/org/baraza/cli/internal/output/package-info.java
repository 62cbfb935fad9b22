/** Text for people, JSON for programs. */
package org.baraza.cli.internal.output;
