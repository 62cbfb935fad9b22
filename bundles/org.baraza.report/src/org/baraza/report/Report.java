package org.baraza.report;

/**
 * One report. Implementations have no state and a public constructor without parameters; id, name, description and
 * formats stand in the extension that contributes them.
 */
@FunctionalInterface
public interface Report {

    /**
     * Puts the report together, in {@link ReportContext#language() the language of the document}, and changes nothing.
     */
    ReportDocument create(ReportContext context);
}
