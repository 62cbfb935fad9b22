/** One class per command. */
package org.baraza.cli.internal.commands;
