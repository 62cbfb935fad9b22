package org.baraza.ui.stakeholders.internal.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.baraza.analysis.Limit;
import org.baraza.drawing.Position;
import org.baraza.model.strategy.Channel;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.testkit.RandomStrategy;
import org.baraza.testkit.ui.contracts.UndoContract;

/** All that the Stakeholders room does to groups, axes and contacts. */
class StakeholdersUndoTest extends UndoContract {

    @Override
    protected Strategy document(long seed) {
        return RandomStrategy.seeded(seed).groups(12).build();
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        return Map.of(Placing.class, Set.of("canRank", "canRankAs"), TeamView.class, Set.of("areNotYetUsers"),
                ContactBook.class, Set.of(),
                Reassessment.class, Set.of("scale", "day", "on", "restingOn", "groups", "of", "current", "desired",
                        "refusal"),
                AxesChoice.class, Set.of("currentName", "desiredName", "typed", "type", "refusal"));
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("Placing.move", placing((placing, random) -> placing.move(placing.group(random),
                new Position(random.nextInt(101) / 10.0, random.nextInt(101) / 10.0))));
        commands.put("Placing.rank", placing((placing, random) -> placing.rank(random)));
        commands.put("Placing.rankAs", placing((placing, random) -> placing.rankAs(random)));
        commands.put("Placing.remove", placing((placing, random) -> placing.remove(random)));
        commands.put("TeamView.notYetUsers", team((team, random) -> team.notYetUsers(!team.areNotYetUsers())));
        commands.put("ContactBook.add", book((book, random) -> book.add("Person " + random.nextInt(100))));
        commands.put("ContactBook.assign", book((book, random) -> row(book, random).contact()
                .ifPresent(contact -> book.assign(contact, random.nextInt(3) == 0 ? ""
                        : Names.of(any(book.strategy().getStakeholders(), random))))));
        commands.put("ContactBook.addAddress", book((book, random) -> row(book, random).contact()
                .ifPresent(contact -> book.addAddress(contact, Channel.POST))));
        commands.put("ContactBook.address", book((book, random) -> book.address(row(book, random))
                .setConsentGiven("Note " + random.nextInt(100))));
        commands.put("ContactBook.reach", book((book, random) -> book.reach(row(book, random),
                "x" + random.nextInt(100) + "@y")));
        commands.put("ContactBook.agree", book((book, random) -> book.agree(row(book, random), random.nextBoolean(),
                LocalDate.of(2026, 10, 1 + random.nextInt(30)))));
        commands.put("ContactBook.delete", book((book, random) -> book.delete(row(book, random))));
        commands.put("Reassessment.applyTo", (session, random) -> {
            Reassessment assessment = Reassessment.of(session.strategy(), LocalDate.of(2026, 1 + random.nextInt(9), 15));
            assessment.groups().forEach(group -> assessment.current(group, Optional.of((double) random.nextInt(11))));
            session.change("Reassess", () -> assessment.applyTo(session.strategy()));
        });
        commands.put("AxesChoice.applyTo", (session, random) -> {
            AxesChoice choice = AxesChoice.of(session.strategy());
            choice.currentName(random.nextBoolean() ? "" : "Power " + random.nextInt(10));
            choice.type(Limit.CUT_CURRENT, Integer.toString(3 + random.nextInt(4)));
            if (choice.refusal().isEmpty()) {
                session.change("Axes", () -> choice.applyTo(session.strategy()));
            }
        });
        return commands;
    }

    /** Groups as they are when a command comes to them. */
    private record Groups(Placing placing, List<StakeholderGroup> all) {

        StakeholderGroup group(Random random) {
            return any(all, random);
        }

        void move(StakeholderGroup group, Position to) {
            placing.move(group, to);
        }

        void rank(Random random) {
            StakeholderGroup group = group(random);
            int by = random.nextBoolean() ? 1 : -1;
            if (placing.canRank(group, by)) {
                placing.rank(group, by);
            }
        }

        void rankAs(Random random) {
            StakeholderGroup group = group(random);
            StakeholderGroup other = group(random);
            if (placing.canRankAs(group, other)) {
                placing.rankAs(group, other);
            }
        }

        /** Some are left to go on with. */
        void remove(Random random) {
            if (all.size() > 6) {
                placing.remove(group(random));
            }
        }
    }

    private static Command placing(BiConsumer<Groups, Random> body) {
        return (session, random) -> session.change("Groups", () -> body.accept(new Groups(
                new Placing(session.strategy()), session.strategy().getStakeholders()), random));
    }

    /** A view of one or two groups. */
    private static Command team(BiConsumer<TeamView, Random> body) {
        return (session, random) -> {
            List<StakeholderGroup> all = session.strategy().getStakeholders();
            session.change("Team", () -> body.accept(new TeamView(
                    List.of(any(all, random), any(all, random))), random));
        };
    }

    private static Command book(BiConsumer<ContactBook, Random> body) {
        return (session, random) -> {
            ContactBook book = book(session);
            if (book.data().getContacts().isEmpty()) {
                session.change("First", () -> book.add("First"));
            }
            session.change("Contacts", () -> body.accept(book, random));
        };
    }

    private static ContactBook book(Session session) {
        return new ContactBook(session.editablePrivateData(), session.strategy());
    }

    private static ContactRow row(ContactBook book, Random random) {
        List<ContactRow> rows = ContactRow.of(Optional.of(book.data()));
        return any(rows.subList(0, rows.size() - 1), random);
    }
}
