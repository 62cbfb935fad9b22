package org.baraza.drawing;

import org.baraza.model.catalogue.Quadrant;

/** The shape and the colours of a quadrant of the stakeholder matrix. */
public enum QuadrantGlyph {

    CULTIVATE(Role.CULTIVATE, Role.CULTIVATE_MARK, Role.CULTIVATE_TINT),
    CROSS_CHECK(Role.CROSS_CHECK, Role.CROSS_CHECK_MARK, Role.CROSS_CHECK_TINT),
    MAINTAIN(Role.MAINTAIN, Role.MAINTAIN_MARK, Role.MAINTAIN_TINT),
    DROP(Role.DROP, Role.DROP_MARK, Role.DROP_TINT);

    private final Role text;
    private final Role mark;
    private final Role tint;

    QuadrantGlyph(Role text, Role mark, Role tint) {
        this.text = text;
        this.mark = mark;
        this.tint = tint;
    }

    public static QuadrantGlyph of(Quadrant quadrant) {
        return switch (quadrant) {
            case CULTIVATE -> CULTIVATE;
            case CROSS_CHECK -> CROSS_CHECK;
            case MAINTAIN -> MAINTAIN;
            case DROP -> DROP;
        };
    }

    /** Colour of the quadrant's name. */
    public Role text() {
        return text;
    }

    /** Colour of its marks and trails. */
    public Role mark() {
        return mark;
    }

    /** Colour of its ground. */
    public Role tint() {
        return tint;
    }

    /** The filled mark, open for Drop; 23 pixels wide and high at the standard scale, 14 beside a name. */
    public Shape filled(Point centre, double size) {
        return this == DROP ? hollow(centre, size) : shape(centre, size, Paint.fill(mark));
    }

    /** The hollow mark of a group behind the cut. */
    public Shape hollow(Point centre, double size) {
        double width = size / 13;
        return shape(centre, size - width, Paint.of(Role.PAGE, Stroke.solid(mark, width)));
    }

    /** The mark's outline without any ground, where something used to be. */
    public Shape ghost(Point centre, double size) {
        return shape(centre, size, Paint.edge(Stroke.dashed(mark, size / 16, size / 8, size / 12)));
    }

    private Shape shape(Point centre, double size, Paint paint) {
        Grid16 grid = new Grid16(centre, size);
        return switch (this) {
            case CULTIVATE -> grid.polygon(paint, 8, 0, 15, 6, 15, 15.6, 1, 15.6, 1, 6);
            case CROSS_CHECK -> grid.disc(8, paint);
            case MAINTAIN -> grid.square(1, 14, 0.8, paint);
            case DROP -> grid.polygon(paint, 8, -0.8, 16.8, 8, 8, 16.8, -0.8, 8);
        };
    }
}
