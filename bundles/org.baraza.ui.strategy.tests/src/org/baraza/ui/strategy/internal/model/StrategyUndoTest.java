package org.baraza.ui.strategy.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.AlignedDocument;
import org.baraza.model.strategy.AlignedObjective;
import org.baraza.model.strategy.CoreValue;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.model.strategy.Task;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** All that the Guide and the pages of the Strategy room do to the document. */
class StrategyUndoTest extends UndoContract {

    private static final StrategyFactory FACTORY = StrategyFactory.eINSTANCE;
    private static final Catalogue CATALOGUE = Guidelines.catalogue();

    @Override
    protected Strategy document(long seed) {
        Strategy strategy = RandomStrategy.seeded(seed).groups(12).build();
        Phase phase = FACTORY.createPhase();
        phase.setName("Preparation");
        strategy.getPhases().add(phase);
        AlignedDocument plan = FACTORY.createAlignedDocument();
        plan.setTitle("National strategy");
        List.of("N1", "N2", "N3").forEach(code -> {
            AlignedObjective theirs = FACTORY.createAlignedObjective();
            theirs.setCode(code);
            plan.getObjectives().add(theirs);
        });
        strategy.getAlignedDocuments().add(plan);
        if (strategy.getIntroduction() == null) {
            strategy.setIntroduction(FACTORY.createIntroduction());
        }
        strategy.getIntroduction().getPractices().addFirst(FACTORY.createPractice());
        return strategy;
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(GuideEdits.class, Set.of(), PartEdits.class, Set.of(), Approvals.class, Set.of("nextVersion"),
                Alignments.class, Set.of(), Practices.class, Set.of("tactic"), ProfileTable.class,
                Set.of("heading", "lines", "offers", "take"), ProfileTaking.class, Set.of("name", "summary", "rows"));
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("GuideEdits.begin", (session, random) -> new GuideEdits(session::change)
                .begin(session.strategy(), CATALOGUE, Locale.ENGLISH));
        commands.put("ProfileTable.set", profile((table, line, random) -> table.set(line, random.nextInt(3) == 0 ? ""
                : Integer.toString(1 + random.nextInt(9)))));
        commands.put("ProfileTable.giveUp", profile((table, line, random) -> table.giveUp(line)));
        commands.put("ProfileTaking.take", (session, random) -> profiles(session)
                .take(any(profiles(session).offers(), random)).ifPresent(ProfileTaking::take));
        commands.put("GuideEdits.add", (session, random) -> new GuideEdits(session::change)
                .add(session.strategy().getPhases().getFirst(), text(random)));
        commands.put("GuideEdits.edit", (session, random) -> task(session.strategy(), random)
                .ifPresent(task -> new GuideEdits(session::change).edit(task, text(random))));
        commands.put("GuideEdits.tick", (session, random) -> task(session.strategy(), random)
                .ifPresent(new GuideEdits(session::change)::tick));
        commands.put("GuideEdits.move", (session, random) -> Optional.ofNullable(
                any(session.strategy().getPhases().getLast().getTasks(), random))
                .ifPresent(task -> new GuideEdits(session::change).move(task, random.nextBoolean() ? 1 : -1)));
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
        commands.put("Approvals.addStep", (session, random) -> approvals(session).addStep());
        commands.put("Approvals.keep", (session, random) -> approvals(session)
                .keep(approvals(session).nextVersion(), "Awa Maro", LocalDate.of(2026, 1 + random.nextInt(12), 9)));
        commands.put("Alignments.link", (session, random) -> {
            Objective objective = any(session.strategy().getObjectives(), random);
            Optional.ofNullable(any(Alignments.open(objective), random)).ifPresent(
                    theirs -> new Alignments(new PartEdits(session::change)).link(objective, theirs));
        });
        commands.put("Practices.choose", (session, random) -> new Practices(CATALOGUE, new PartEdits(session::change))
                .choose(session.strategy().getIntroduction().getPractices().getFirst(),
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(CATALOGUE.tactics(), random))));
        return commands;
    }

    private interface OfProfile {
        void edit(ProfileTable table, ProfileTable.Line line, Random random);
    }

    private static Command profile(OfProfile edit) {
        return (session, random) -> edit.edit(profiles(session), any(profiles(session).lines(), random), random);
    }

    private static ProfileTable profiles(Session session) {
        return new ProfileTable(session.strategy(), CATALOGUE, session::change, Locale.ENGLISH);
    }

    private static Approvals approvals(Session session) {
        return new Approvals(session::change, session.strategy());
    }

    private static Optional<Task> task(Strategy strategy, Random random) {
        return Optional.ofNullable(any(strategy.getPhases().getFirst().getTasks(), random));
    }

    private static Optional<CoreValue> value(Strategy strategy, Random random) {
        return Optional.ofNullable(any(List.copyOf(strategy.getValues()), random));
    }

    private static TaskText text(Random random) {
        return new TaskText("Task " + random.nextInt(100), random.nextBoolean() ? "" : "AM",
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 1 + random.nextInt(12), 3)),
                random.nextBoolean() ? "" : "The donors ask for it");
    }
}
