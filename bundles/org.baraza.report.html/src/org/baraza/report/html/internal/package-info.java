/** Reports as one self-contained HTML file: styles and drawings inside, no script, nothing fetched. */
package org.baraza.report.html.internal;
