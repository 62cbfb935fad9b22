package org.baraza.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.baraza.analysis.Vocabulary;
import org.baraza.model.catalogue.Quadrant;

/**
 * What a drawing of the stakeholder matrix shows (guidelines, Figure 2).
 *
 * @param vocabulary what quadrants and quarters are called, in the language of the drawing's own words and numbers
 * @param current the axis from left to right
 * @param desired the axis from bottom to top; its cut is the primary line
 * @param marks the placed groups, in the order of the table
 * @param selected id of the selected mark
 * @param moment what is being replayed, shown large, such as "Q1 2027"
 */
public record MatrixModel(Vocabulary vocabulary, Axis current, Axis desired, List<Mark> marks,
        Optional<String> selected, Optional<String> moment) {

    /** More trails than these would hide one another. */
    private static final int MOST_TRAILS = 40;

    public MatrixModel {
        marks = List.copyOf(marks);
    }

    public MatrixModel(Locale locale, Axis current, Axis desired, List<Mark> marks) {
        this(Vocabulary.of(locale), current, desired, marks);
    }

    public MatrixModel(Vocabulary vocabulary, Axis current, Axis desired, List<Mark> marks) {
        this(vocabulary, current, desired, marks, Optional.empty(), Optional.empty());
    }

    /** The language of the drawing's own words and numbers. */
    public Locale locale() {
        return vocabulary.locale();
    }

    public MatrixModel select(String mark) {
        return new MatrixModel(vocabulary, current, desired, marks, Optional.of(mark), moment);
    }

    public MatrixModel showing(String replayed) {
        return new MatrixModel(vocabulary, current, desired, marks, selected, Optional.of(replayed));
    }

    /** These marks with the badges of the findings on them, by id. */
    public MatrixModel badged(Map<String, FindingGlyph> badges) {
        List<Mark> badged = marks.stream()
                .map(mark -> badges.containsKey(mark.id()) ? mark.with(badges.get(mark.id())) : mark).toList();
        return new MatrixModel(vocabulary, current, desired, badged, selected, moment);
    }

    /** These marks without their past. */
    public MatrixModel withoutTrails() {
        List<Mark> pastless = marks.stream().map(mark -> mark.since(List.of())).toList();
        return new MatrixModel(vocabulary, current, desired, pastless, selected, moment);
    }

    /** These marks, of which only the one with this id, if any, shows where it came from. */
    public MatrixModel withTrailOf(Optional<String> id) {
        List<Mark> kept = marks.stream()
                .map(mark -> id.filter(mark.id()::equals).isPresent() ? mark : mark.since(List.of())).toList();
        return new MatrixModel(vocabulary, current, desired, kept, selected, moment);
    }

    /** Whether so many groups came from elsewhere that on a screen only the trail of the selected one is worth drawing. */
    public boolean isTangled() {
        return marks.stream().filter(mark -> !mark.trail().isEmpty()).count() > MOST_TRAILS;
    }

    /**
     * These marks on their way to where they stand in a later matrix; who isn't in that one stays.
     *
     * @param share of the way that lies behind them, from 0 to 1
     */
    public MatrixModel towards(MatrixModel later, double share) {
        List<Mark> moved = marks.stream()
                .map(mark -> later.mark(mark.id()).map(goal -> between(mark, goal, share)).orElse(mark)).toList();
        return new MatrixModel(vocabulary, current, desired, moved, selected, moment);
    }

    /** A mark takes the looks of its goal as soon as it has come to the goal's quadrant. */
    private Mark between(Mark mark, Mark goal, double share) {
        Position at = mark.at().towards(goal.at(), share);
        Mark looks = quadrantAt(at) == goal.quadrant() ? goal : mark;
        return new Mark(mark.id(), mark.name(), at, quadrantAt(at), looks.number(), looks.behindCut(), mark.nonUser(),
                looks.finding(), looks.trail());
    }

    public Optional<Mark> mark(String id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }

    public boolean isSelected(Mark mark) {
        return selected.filter(mark.id()::equals).isPresent();
    }

    /** The quadrant of a position; a value on a cut belongs to the higher side. */
    public Quadrant quadrantAt(Position position) {
        boolean used = position.current() >= current.cut();
        boolean wanted = position.desired() >= desired.cut();
        if (wanted) {
            return used ? Quadrant.CROSS_CHECK : Quadrant.CULTIVATE;
        }
        return used ? Quadrant.MAINTAIN : Quadrant.DROP;
    }

    /**
     * One of the two scales.
     *
     * @param least its lower end
     * @param cut the value that parts low from high
     * @param most its upper end
     */
    public record Axis(String name, double least, double cut, double most) {

        /** The guidelines' scale: 0 to 10, cut at 5. */
        public static Axis standard(String name) {
            return new Axis(name, 0, 5, 10);
        }

        /** The value that lies the given share of the way from the lower to the upper end. */
        double at(double share) {
            return least + share * (most - least);
        }

        /** How far along the axis a value lies, from 0 to 1; what lies beyond an end is shown at that end. */
        double share(double value) {
            return Math.clamp(part(value), 0, 1);
        }

        /** The same, below 0 or above 1 beyond the ends. */
        double part(double value) {
            return most > least ? (value - least) / (most - least) : 0;
        }

        boolean holds(double value) {
            return value >= least && value <= most;
        }

        /** The value moved onto the axis and rounded to the tenths that people read. */
        double readable(double value) {
            return Math.round(Math.clamp(value, least, Math.max(least, most)) * 10) / 10.0;
        }
    }

    /** The position moved onto the axes and rounded to tenths. */
    Position readable(Position position) {
        return new Position(current.readable(position.current()), desired.readable(position.desired()));
    }

    /** Where a group stood before. */
    public record Past(LocalDate date, Position at) {
    }

    /**
     * A placed group.
     *
     * @param number its rank in the quadrant, or its overall place if it is behind the cut
     * @param trail earlier assessments, oldest first, without the present place
     */
    public record Mark(String id, String name, Position at, Quadrant quadrant, OptionalInt number, boolean behindCut,
            boolean nonUser, Optional<FindingGlyph> finding, List<Past> trail) {

        public Mark {
            trail = List.copyOf(trail);
        }

        public static Mark of(String id, String name, Position at, Quadrant quadrant) {
            return new Mark(id, name, at, quadrant, OptionalInt.empty(), false, false, Optional.empty(), List.of());
        }

        public Mark ranked(int rank) {
            return new Mark(id, name, at, quadrant, OptionalInt.of(rank), false, nonUser, finding, trail);
        }

        public Mark behindCut(int place) {
            return new Mark(id, name, at, quadrant, OptionalInt.of(place), true, nonUser, finding, trail);
        }

        public Mark notYetUser() {
            return new Mark(id, name, at, quadrant, number, behindCut, true, finding, trail);
        }

        public Mark with(FindingGlyph badge) {
            return new Mark(id, name, at, quadrant, number, behindCut, nonUser, Optional.of(badge), trail);
        }

        public Mark since(List<Past> assessments) {
            return new Mark(id, name, at, quadrant, number, behindCut, nonUser, finding, assessments);
        }
    }
}
