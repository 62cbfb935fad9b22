package org.baraza.drawing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.baraza.analysis.Limits;
import org.baraza.analysis.MatrixAxis;
import org.baraza.analysis.Placement;
import org.baraza.analysis.StakeholderMatrix;
import org.baraza.analysis.Tier;
import org.baraza.analysis.Vocabulary;
import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Assessment;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** Makes the drawing's input from a strategy; who is placed where is the analysis' word. */
public final class MatrixModels {

    private MatrixModels() {
    }

    /** The matrix of today, its marks named by the ids of their groups. */
    public static MatrixModel of(Strategy strategy, Locale locale) {
        return of(strategy, StakeholderMatrix.of(strategy), MatrixModels::present, locale);
    }

    /** The matrix as it was assessed on or before a day, for replays; groups assessed only later are left out. */
    public static MatrixModel asOf(Strategy strategy, LocalDate day, Locale locale) {
        return of(strategy, StakeholderMatrix.asOf(strategy, day), group -> stations(group, day), locale);
    }

    private static MatrixModel of(Strategy strategy, StakeholderMatrix matrix,
            Function<StakeholderGroup, Stations> stations, Locale locale) {
        List<Mark> marks = Stream.of(Quadrant.values()).flatMap(quadrant -> matrix.in(quadrant).stream())
                .map(placement -> mark(placement, stations.apply(placement.group())))
                .toList();
        Limits limits = Limits.of(strategy);
        Vocabulary vocabulary = limits.vocabulary(locale);
        return new MatrixModel(vocabulary,
                axis(limits, vocabulary.of(MatrixAxis.CURRENT), limits.currentCut()),
                axis(limits, vocabulary.of(MatrixAxis.DESIRED), limits.desiredCut()),
                marks);
    }

    private static Axis axis(Limits limits, String name, double cut) {
        return new Axis(name, limits.axisLeast(), cut, limits.axisMost());
    }

    private static Mark mark(Placement placement, Stations stations) {
        StakeholderGroup group = placement.group();
        boolean behindCut = placement.tier() == Tier.BEHIND_CUT;
        return new Mark(group.getId(), Objects.requireNonNullElse(group.getName(), ""), stations.last(),
                placement.quadrant().orElseThrow(), behindCut ? placement.place() : placement.rank(), behindCut,
                group.isNonUser(), Optional.empty(), stations.before());
    }

    /** Where a group stands, and where it stood before, oldest first. */
    private record Stations(Position last, List<Past> before) {
    }

    /** A last assessment that says what the group says is the present, not the past. */
    private static Stations present(StakeholderGroup group) {
        Position now = new Position(group.getCurrent(), group.getDesired());
        List<Past> all = assessed(group, date -> true);
        boolean repeated = !all.isEmpty() && all.getLast().at().equals(now);
        return new Stations(now, repeated ? all.subList(0, all.size() - 1) : all);
    }

    private static Stations stations(StakeholderGroup group, LocalDate day) {
        List<Past> past = assessed(group, date -> !date.isAfter(day));
        return past.isEmpty() ? present(group) : new Stations(past.getLast().at(), past.subList(0, past.size() - 1));
    }

    private static List<Past> assessed(StakeholderGroup group, Predicate<LocalDate> when) {
        return group.getAssessments().stream()
                .filter(MatrixModels::isComplete)
                .filter(assessment -> when.test(assessment.getDate()))
                .sorted(Comparator.comparing(Assessment::getDate))
                .map(assessment -> new Past(assessment.getDate(),
                        new Position(assessment.getCurrent(), assessment.getDesired())))
                .toList();
    }

    private static boolean isComplete(Assessment assessment) {
        return assessment.getDate() != null && assessment.getCurrent() != null && assessment.getDesired() != null;
    }
}
