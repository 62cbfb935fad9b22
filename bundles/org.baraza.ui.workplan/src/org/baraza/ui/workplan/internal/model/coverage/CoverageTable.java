package org.baraza.ui.workplan.internal.model.coverage;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.analysis.Vocabulary;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.PlanWords;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.baraza.ui.workplan.internal.model.board.Board.Look;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * The primary groups against the objectives, or against the quarters: by how many activities each is engaged, where by
 * none, and where by more than it can bear (guidelines, Part I, Phase 3, Means of engagement).
 */
public final class CoverageTable {

    /** What the groups are seen against. */
    public enum Side {
        OBJECTIVES, QUARTERS
    }

    private final Analyses analyses;
    private final Side side;
    private final List<StakeholderGroup> groups;
    private final List<Objective> objectives;
    private final List<YearQuarter> quarters;

    private CoverageTable(Analyses analyses, Side side) {
        this.analyses = analyses;
        this.side = side;
        groups = analyses.matrix().primary().stream().map(placement -> placement.group()).toList();
        objectives = List.copyOf(analyses.strategy().getObjectives());
        quarters = PlanYears.of(analyses.strategy()).stream().map(PlanYear::quarters).flatMap(List::stream).toList();
    }

    public static CoverageTable of(Analyses analyses, Side side) {
        return new CoverageTable(analyses, side);
    }

    /** The activities of all columns stand in the last. */
    public Board board() {
        Stream<Board.Head> sides = side == Side.OBJECTIVES ? objectives.stream().map(this::head)
                : quarters.stream().map(quarter -> new Board.Head(vocabulary().of(quarter), ""));
        String all = vocabulary().term("kinds.Activity").orElse(Messages.Coverage_all);
        List<Board.Head> heads = Stream.concat(sides, Stream.of(new Board.Head(all, ""))).toList();
        return new Board(Messages.Page_coverage, Messages.Coverage_groups, heads,
                IntStream.range(0, groups.size()).mapToObj(line -> line(line, heads.size())).toList());
    }

    /** One sentence about the whole. */
    public String summary() {
        if (groups.isEmpty()) {
            return Messages.Coverage_none;
        }
        long missed = groups.stream().filter(group -> !analyses.coverage(group).isEngaged()).count();
        long crowded = analyses.fatigue().tooMany().stream().filter(load -> groups.contains(load.group())).count();
        return words(Messages.Coverage_summary, groups.size(), missed, crowded,
                analyses.limits().engagementsPerQuarter());
    }

    public StakeholderGroup group(int line) {
        return groups.get(line);
    }

    /** The activities that a cell counts, in the order of the workplan. */
    public List<Activity> activities(int line, int column) {
        StakeholderGroup group = groups.get(line);
        List<Activity> all = analyses.coverage(group).activities();
        if (column == columns()) {
            return all;
        }
        return side == Side.QUARTERS ? analyses.fatigue().engaging(group, quarters.get(column))
                : all.stream().filter(activity -> activity.eContainer() == objectives.get(column)).toList();
    }

    /** The objectives under which an activity may be added for a cell. */
    public List<Objective> objectives(int column) {
        return side == Side.OBJECTIVES && column < columns() ? List.of(objectives.get(column)) : objectives;
    }

    /** Adds an activity for the group of a cell, in its quarter if it has one. */
    public Edit add(int line, int column, Objective objective) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(new PlanWords(language()).of("new.activity"));
        return Edit.change(Messages.Edit_add, activity, () -> {
            objective.getActivities().add(activity);
            activity.getGroups().add(groups.get(line));
            if (side == Side.QUARTERS && column < columns()) {
                activity.setFirstQuarter(quarters.get(column));
                activity.setLastQuarter(quarters.get(column));
            }
        });
    }

    /** "Journalists, Objective 2: no activity. Press Enter to open its activities or to add one." */
    public String status(int line, int column) {
        String head = side == Side.OBJECTIVES && column < columns() ? nameOf(objectives.get(column))
                : board().columns().get(column).text();
        return words(Messages.Coverage_status, nameOf(groups.get(line)), head, activities(line, column).size());
    }

    /** "Add an activity for Journalists under objective 2". */
    public String invitation(int line, Objective objective) {
        return NLS.bind(Messages.Coverage_add, nameOf(groups.get(line)), nameOf(objective));
    }

    private int columns() {
        return side == Side.OBJECTIVES ? objectives.size() : quarters.size();
    }

    private Board.Line line(int line, int columns) {
        List<Board.Slot> slots = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            slots.add(slot(line, column));
        }
        String name = nameOf(groups.get(line));
        return new Board.Line((line + 1) + "  " + name, name, false, slots);
    }

    private String nameOf(StakeholderGroup group) {
        return Optional.ofNullable(group.getName()).filter(name -> !name.isBlank())
                .orElseGet(() -> Labels.kind(group, language()));
    }

    private Board.Slot slot(int line, int column) {
        List<Activity> activities = activities(line, column);
        if (activities.isEmpty()) {
            boolean past = side == Side.QUARTERS && column < columns()
                    && quarters.get(column).isBefore(YearQuarter.from(analyses.asOf()));
            return new Board.Slot(past ? "–" : "", past ? Look.EMPTY : Look.HOLE,
                    NLS.bind(past ? Messages.Coverage_past : Messages.Coverage_hole, nameOf(groups.get(line))));
        }
        String count = Integer.toString(activities.size());
        String names = String.join("\n", activities.stream()
                .map(activity -> analyses.number(activity) + "  " + Labels.name(activity).orElse("")).toList());
        int most = analyses.limits().engagementsPerQuarter();
        if (side == Side.QUARTERS && column < columns() && activities.size() > most) {
            return new Board.Slot(NLS.bind(Messages.Coverage_crowdedMark, count), Look.CROWDED,
                    NLS.bind(Messages.Coverage_crowded, new Object[] { count, most, names }));
        }
        return new Board.Slot(count, column == columns() ? Look.STRONG : Look.PLAIN, names);
    }

    private Board.Head head(Objective objective) {
        String text = Labels.name(objective).map(name -> Numbering.of(objective) + "  " + name)
                .orElseGet(() -> nameOf(objective));
        String statement = Objects.requireNonNullElse(objective.getStatement(), "");
        return new Board.Head(text, (Labels.of(objective, language()) + "\n" + statement).strip());
    }

    private static String words(String pattern, Object... arguments) {
        return new MessageFormat(pattern, language()).format(arguments);
    }

    private Vocabulary vocabulary() {
        return analyses.limits().vocabulary(language());
    }

    private String nameOf(Objective objective) {
        return Labels.kind(objective, Locale.getDefault()) + " " + Numbering.of(objective);
    }

    private static Locale language() {
        return Locale.getDefault();
    }
}
