/**
 * Reports as texts with places to fill, for who would rather write sentences than Java. Law: a template reaches nothing
 * but the values that the report hands it, in bounded time and length, whoever wrote it.
 */
package org.baraza.report.template;
