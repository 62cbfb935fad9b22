package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.Task;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** All that the Guide and the pages of the Strategy room do to the document. */
class StrategyUndoTest extends UndoContract {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;

    @Override
    protected Strategy document(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).groups(3).build();
        Phase phase = FACTORY.createPhase();
        phase.setName("Preparation");
        strategy.getPhases().add(phase);
        return strategy;
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(GuideEdits.class, Set.of(), PartEdits.class, Set.of());
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("GuideEdits.add", (session, random) -> new GuideEdits(session::change)
                .add(session.strategy().getPhases().getFirst(), text(random)));
        commands.put("GuideEdits.edit", (session, random) -> task(session.strategy(), random)
                .ifPresent(task -> new GuideEdits(session::change).edit(task, text(random))));
        commands.put("GuideEdits.tick", (session, random) -> task(session.strategy(), random)
                .ifPresent(new GuideEdits(session::change)::tick));
        commands.put("GuideEdits.remove", (session, random) -> task(session.strategy(), random)
                .ifPresent(new GuideEdits(session::change)::remove));
        commands.put("PartEdits.add", (session, random) -> {
            CoreValue value = FACTORY.createCoreValue();
            value.setName("Value " + random.nextInt(100));
            new PartEdits(session::change).add("Add value", session.strategy().getValues(), value);
        });
        commands.put("PartEdits.move", (session, random) -> value(session.strategy(), random).ifPresent(
                value -> new PartEdits(session::change).move("Move value", value, random.nextBoolean() ? 1 : -1)));
        commands.put("PartEdits.remove", (session, random) -> value(session.strategy(), random)
                .ifPresent(value -> new PartEdits(session::change).remove("Delete value", value)));
        commands.put("PartEdits.set", (session, random) -> value(session.strategy(), random).ifPresent(
                value -> new PartEdits(session::change).set("Change meaning", value,
                        StrategyPackage.Literals.CORE_VALUE__MEANING, random.nextInt(3) == 0 ? null : "M" + random.nextInt(9))));
        commands.put("PartEdits.toggle", (session, random) -> new PartEdits(session::change).toggle("Change supporting",
                session.strategy().getObjectives().getFirst().getActivities().getFirst().getGroups(),
                any(session.strategy().getStakeholders(), random)));
        return commands;
    }

    private static Optional<Task> task(Strategy strategy, Random random) {
        return Optional.ofNullable(any(strategy.getPhases().getFirst().getTasks(), random));
    }

    private static Optional<CoreValue> value(Strategy strategy, Random random) {
        return Optional.ofNullable(any(List.copyOf(strategy.getValues()), random));
    }

    private static TaskText text(Random random) {
        return new TaskText("Task " + random.nextInt(100), random.nextBoolean() ? "" : "AM",
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 3)));
    }
}
