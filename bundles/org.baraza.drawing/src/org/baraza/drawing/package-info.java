/**
 * Scenes of matrix and charts. Law: a scene is a value without a display; painters turn it into pixels or SVG.
 */
package org.baraza.drawing;
