/** Values as offices write them, in English and in French. Law: what can't be understood for certain is refused with a reason. */
package org.baraza.exchange.internal.values;
