package org.baraza.drawing;

/** An opaque colour, each part 0 to 255. */
public record Rgb(int red, int green, int blue) {

    /** @param hex six hexadecimal digits after a hash, such as {@code #0A5A73} */
    public static Rgb of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /** This colour as CSS and SVG write it, such as {@code #0A5A73}. */
    public String hex() {
        return String.format("#%02X%02X%02X", red, green, blue);
    }

    /** This colour mixed with the other one. */
    Rgb towards(Rgb other, double share) {
        return new Rgb(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int mine, int others, double share) {
        return (int) Math.round(mine + share * (others - mine));
    }

    /** Contrast ratio of the two, from 1 to 21, as WCAG 2 defines it. */
    public double contrast(Rgb other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
