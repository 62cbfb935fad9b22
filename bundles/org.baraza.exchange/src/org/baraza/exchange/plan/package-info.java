/**
 * The tables that a plan is written in and read from: their kinds, fields and headings. Law: they follow from the model,
 * so that what is added there has its place here.
 */
package org.baraza.exchange.plan;
