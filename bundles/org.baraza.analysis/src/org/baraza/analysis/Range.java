package org.baraza.analysis;

/** Whole numbers from the least to the most, both included. */
public record Range(int least, int most) {

    public boolean contains(int number) {
        return least <= number && number <= most;
    }

    @Override
    public String toString() {
        return least == most ? Integer.toString(least) : least + "–" + most;
    }
}
