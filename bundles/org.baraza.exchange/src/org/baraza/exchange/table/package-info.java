/**
 * Tables as offices keep them, whatever the file: sheets of typed cells. Law: a file is read within bounds and never
 * carried out; what it names is not followed, neither links nor file names nor formulas.
 */
package org.baraza.exchange.table;
