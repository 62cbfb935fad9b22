package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.baraza.analysis.CutRule;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;
import org.baraza.ui.workplan.internal.model.block.Area;
import org.baraza.ui.workplan.internal.model.block.Blocks;
import org.baraza.ui.workplan.internal.model.cut.Cut;
import org.baraza.ui.workplan.internal.model.cut.CutTrial;
import org.baraza.ui.workplan.internal.model.cut.Question;
import org.baraza.ui.workplan.internal.model.means.MeansEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.DecisionEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.StepEntry;
import org.baraza.ui.workplan.internal.model.means.MeansForm;

/** All that the workplan's grid does to the plan. */
class WorkplanUndoTest extends UndoContract {

    private static final List<String> TYPED = List.of("", "1200", "Media round", "Q2 2025 - Q3 2026", "M1", "75.5",
            "Group 1", "Ministry 2");

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(WorkplanEdits.class, Set.of(), Blocks.class, Set.of("copy"), MeansForm.class,
                Set.of("title", "today", "entry"), Cut.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("WorkplanEdits.type", grid((grid, random) -> grid.edits().type(grid.row(random),
                grid.column(random), any(TYPED, random))));
        commands.put("WorkplanEdits.add", grid((grid, random) -> grid.edits().add(grid.row(random),
                grid.column(random))));
        commands.put("WorkplanEdits.delete", grid((grid, random) -> grid.edits().delete(grid.rows(random))));
        commands.put("WorkplanEdits.duplicate", grid((grid, random) -> grid.edits().duplicate(grid.rows(random))));
        commands.put("WorkplanEdits.moveTo", grid((grid, random) -> grid.edits().moveTo(grid.rows(random),
                grid.row(random))));
        commands.put("WorkplanEdits.move", grid((grid, random) -> grid.edits().move(grid.rows(random),
                random.nextBoolean())));
        commands.put("WorkplanEdits.shift", grid((grid, random) -> grid.edits().shift(grid.rows(random),
                random.nextInt(3) - 1, random.nextInt(3) - 1)));
        commands.put("WorkplanEdits.into", grid((grid, random) -> grid.model().rows().get(grid.row(random))
                instanceof Row.Planned planned ? grid.edits().into(planned.activity(),
                        any(grid.model().columns(), random), any(TYPED, random)) : Edit.unchanged()));
        commands.put("WorkplanEdits.engage", grid((grid, random) -> grid.edits().engage(grid.row(random),
                grid.model().strategy().getStakeholders().stream().filter(group -> random.nextBoolean()).toList())));
        commands.put("MeansForm.edit", grid((grid, random) -> grid.model().rows().get(grid.row(random))
                instanceof Row.Planned planned ? described(new MeansForm(planned.activity(), Plans.TODAY), random)
                        : Edit.unchanged()));
        commands.put("Blocks.paste", grid((grid, random) -> {
            Blocks blocks = new Blocks(grid.model());
            return blocks.paste(blocks.copy(grid.area(random)), grid.area(random)).edit();
        }));
        commands.put("Blocks.fillDown", grid((grid, random) -> new Blocks(grid.model()).fillDown(grid.area(random))
                .edit()));
        commands.put("Blocks.clear", grid((grid, random) -> new Blocks(grid.model()).clear(grid.area(random)).edit()));
        commands.put("Cut.apply", (session, random) -> {
            CutTrial trial = new CutTrial(session.analyses(), Catalogue.of(List.of()));
            trial.answer(new Question(Integer.toString(1 + random.nextInt(20)), true, trial.years(),
                    any(List.of(CutRule.values()), random))).cut()
                    .ifPresent(cut -> make(session, cut.apply(any(DecisionKind.VALUES, random), "Less aid")));
        });
        return commands;
    }

    /** Another description, a step more or less, and stopped or going on. */
    private static Edit described(MeansForm form, Random random) {
        MeansEntry entry = form.entry();
        List<StepEntry> steps = new ArrayList<>(entry.steps());
        if (steps.isEmpty() || random.nextBoolean()) {
            steps.add(new StepEntry(Optional.empty(), any(TYPED, random), "", form.today(), random.nextBoolean()));
        } else {
            steps.remove(random.nextInt(steps.size()));
        }
        Optional<DecisionKind> kind = random.nextBoolean() ? Optional.of(any(DecisionKind.VALUES, random)) : Optional.empty();
        return form.edit(entry, new MeansEntry(any(TYPED, random), entry.risk(),
                random.nextBoolean() ? List.of("7.2") : List.of(), steps, new DecisionEntry(kind,
                kind.isPresent() ? form.today() : "", kind.isPresent() ? "Less aid" : "")));
    }

    /** The grid as it is when a command comes to it. */
    private record Grid(WorkplanModel model, WorkplanEdits edits) {

        static Grid of(Session session) {
            WorkplanModel model = Plans.model(session.strategy());
            return new Grid(model, new WorkplanEdits(model));
        }

        int row(Random random) {
            return random.nextInt(model.rows().size());
        }

        List<Integer> rows(Random random) {
            return area(random).rows();
        }

        int column(Random random) {
            return random.nextInt(model.columns().size());
        }

        Area area(Random random) {
            int row = row(random);
            int column = column(random);
            return new Area(row, Math.min(row + random.nextInt(3), model.rows().size() - 1), column,
                    Math.min(column + random.nextInt(3), model.columns().size() - 1));
        }
    }

    private static Command grid(BiFunction<Grid, Random, Edit> body) {
        return (session, random) -> make(session, body.apply(Grid.of(session), random));
    }

    private static void make(Session session, Edit edit) {
        if (edit instanceof Edit.Change change) {
            session.change(change.label(), change.body());
        }
    }
}
