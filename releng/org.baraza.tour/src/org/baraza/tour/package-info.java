/** A walk through the whole program that takes a picture at every stop. It is no part of the program. */
package org.baraza.tour;
