/**
 * How the analyses read the model: absent values, quarters, periods and exact fractions.
 */
package org.baraza.analysis.internal;
