/**
 * Looks into a built program from inside, for its tests and benchmarks. Law: never a part of a product; tests copy it
 * into a program of their own.
 */
package org.baraza.probe;
