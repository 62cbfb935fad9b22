package org.baraza.ui.stakeholders.internal.model;

import org.baraza.drawing.Zoom;

/**
 * The room that the painted side has.
 *
 * @param width in pixels
 * @param height in pixels
 * @param foot what else takes of the strip under the matrix
 * @param zoom which part of the matrix fills it
 */
public record Extent(double width, double height, Foot foot, Zoom zoom) {
}
