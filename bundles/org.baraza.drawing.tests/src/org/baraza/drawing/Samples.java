package org.baraza.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.baraza.analysis.IndicatorState;
import org.baraza.drawing.ChartModel.Expected;
import org.baraza.drawing.ChartModel.Reading;
import org.baraza.drawing.ChartModel.Value;
import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.model.catalogue.Quadrant;

/** The drawings of the look: a fictional office's groups and one of its indicators, and random crowds of groups. */
final class Samples {

    static final TextMeasure MEASURE = TextMeasure.estimated();

    private Samples() {
    }

    static MatrixScene scene(MatrixModel model) {
        return MatrixScene.of(model, 624, 488, Metrics.standard(), MEASURE);
    }

    static MatrixModel groups() {
        return matrix(List.of(
                mark("Parliamentarians", 2.2, 9.2, Quadrant.CULTIVATE).ranked(1)
                        .since(List.of(past(2027, 1.4, 8.9), past(2028, 1.8, 9.2))),
                mark("District councils", 3.0, 8.2, Quadrant.CULTIVATE).ranked(2)
                        .since(List.of(past(2027, 2.1, 8.0), past(2028, 2.5, 8.2))),
                mark("Journalists", 4.1, 7.2, Quadrant.CULTIVATE).ranked(3)
                        .since(List.of(past(2027, 1.5, 6.9), past(2028, 2.9, 7.2))),
                mark("Farmers’ cooperatives", 0.7, 5.8, Quadrant.CULTIVATE).ranked(4).notYetUser()
                        .with(FindingGlyph.TO_CONSIDER),
                mark("Line ministries", 7.9, 9.3, Quadrant.CROSS_CHECK).ranked(1).since(List.of(past(2027, 7.2, 9.3))),
                mark("Central bank", 9.2, 8.3, Quadrant.CROSS_CHECK).ranked(2),
                mark("Researchers and students", 6.3, 7.4, Quadrant.CROSS_CHECK).ranked(3)
                        .since(List.of(past(2027, 5.6, 7.1))),
                mark("Development partners", 8.6, 6.2, Quadrant.CROSS_CHECK).ranked(4)
                        .since(List.of(past(2027, 9.3, 6.2))),
                mark("Large companies", 7.0, 3.5, Quadrant.MAINTAIN).ranked(1).with(FindingGlyph.TO_CONSIDER),
                mark("Regional bodies", 8.6, 2.2, Quadrant.MAINTAIN).ranked(2)));
    }

    static MatrixModel crowd(long seed, int size) {
        Random random = new Random(seed);
        MatrixModel empty = matrix(List.of());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Position at = empty.readable(new Position(random.nextDouble() * 10, random.nextDouble() * 10));
            Mark mark = Mark.of("g" + i, "Group of users " + i, at, empty.quadrantAt(at)).ranked(i + 1);
            mark = i % 4 == 3 ? mark.notYetUser() : mark;
            mark = i % 5 == 2 ? mark.with(FindingGlyph.TO_FIX) : mark;
            marks.add(i % 3 == 0 ? mark.since(List.of(past(2027, random.nextInt(10), random.nextInt(10)))) : mark);
        }
        return matrix(marks).select("g" + random.nextInt(size));
    }

    static MatrixModel matrix(List<Mark> marks) {
        return new MatrixModel(Locale.ENGLISH, Axis.standard("Current engagement"), Axis.standard("Desired engagement"),
                marks);
    }

    static Mark mark(String name, double current, double desired, Quadrant quadrant) {
        return Mark.of(name, name, new Position(current, desired), quadrant);
    }

    static Past past(int year, double current, double desired) {
        return new Past(LocalDate.of(year, 1, 15), new Position(current, desired));
    }

    static ChartModel misuse() {
        return new ChartModel(Locale.ENGLISH, "Misused figures found in national media", day("2026-12-31"),
                day("2029-12-31"), day("2029-02-12"), Optional.of(value("2026-12-31", 24)),
                List.of(expected("2026-12-31", 24, 0), expected("2027-12-31", 20, 0.4), expected("2028-12-31", 15, 0.9),
                        expected("2029-12-31", 12, 1.2)),
                List.of(value("2027-12-31", 20), value("2028-12-31", 15), value("2029-12-31", 12)),
                List.of(onTrack("2027-03-31", 23), onTrack("2027-06-30", 22), onTrack("2027-09-30", 21),
                        onTrack("2027-12-31", 20), lagging("2028-06-30", 21, 17.5), lagging("2028-09-30", 19, 16.2),
                        lagging("2028-12-31", 18, 15)),
                List.of(day("2028-03-31")));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Value value(String date, double value) {
        return new Value(day(date), value);
    }

    private static Expected expected(String date, double value, double tolerance) {
        return new Expected(day(date), value, value - tolerance, value + tolerance);
    }

    private static Reading onTrack(String date, double value) {
        return new Reading(day(date), value, IndicatorState.ON_TRACK, OptionalDouble.of(value));
    }

    private static Reading lagging(String date, double value, double expected) {
        return new Reading(day(date), value, IndicatorState.LAGGING, OptionalDouble.of(expected));
    }
}
