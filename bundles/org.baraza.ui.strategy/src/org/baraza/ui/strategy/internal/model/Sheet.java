package org.baraza.ui.strategy.internal.model;

/** A page of the Strategy room. */
public enum Sheet {
    ABOUT, TEAM, INTRODUCTION, ALIGNMENT, VISION, VALUES, OBJECTIVES, APPROVAL, READING
}
