package org.baraza.cli.internal.summary;

import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;

/** A part of a summary, from the same values as text and as JSON. */
interface SummaryPart {

    void text(Page page);

    void json(Json json);
}
