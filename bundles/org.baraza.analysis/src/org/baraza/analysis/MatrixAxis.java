package org.baraza.analysis;

/** The axes of the stakeholder matrix, whatever the profile calls them (guidelines, Figure 2). */
public enum MatrixAxis implements Identified {

    /** Horizontal: how far the group is engaged. */
    CURRENT("current"),
    /** Vertical: how far it should be. */
    DESIRED("desired");

    private final String id;

    MatrixAxis(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
