/** The fonts that paper is set in. Law: nothing but the files and the way to them; whoever paints makes fonts of them. */
package org.baraza.fonts;
