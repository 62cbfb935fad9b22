/** What a person typed, taken apart and held against what a command understands. */
package org.baraza.cli.internal.arguments;
