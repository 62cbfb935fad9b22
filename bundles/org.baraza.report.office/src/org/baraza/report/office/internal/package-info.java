/** Reports as Word documents and Excel workbooks, written directly with Apache POI: no office program is needed. */
package org.baraza.report.office.internal;
