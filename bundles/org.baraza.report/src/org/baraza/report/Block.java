package org.baraza.report;

/** A part of a document, from top to bottom. */
public sealed interface Block
        permits Heading, Paragraph, CrossReference, Items, Table, Picture, Chart, PageBreak {
}
