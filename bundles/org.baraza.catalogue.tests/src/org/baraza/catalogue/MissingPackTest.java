package org.baraza.catalogue;

import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.values.EntryRef;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.Test;

class MissingPackTest {

    private static final Catalogue INSTALLED = Catalogue.of(List.of(Packs.pack("here", "")));

    private final Strategy strategy = aStrategy()
            .with(aGroup("Nurses").specialising("gone/nurses"))
            .with(aGroup("Doctors").specialising("here/doctors"))
            .with(aGroup("Patients"))
            .with(anObjective("To be heard in clinics")
                    .with(anActivity("Ward rounds").applying("gone/rounds", "Rounds", "gone/health"))
                    .with(anActivity("Open day").applying("also-gone/open-day", "Open day", "here/reach")))
            .build();

    @Test
    void packsAreNamedByIdWithTheElementsThatRestOnThem() {
        List<MissingPack> missing = UsedPacks.in(strategy).missingFrom(INSTALLED);
        assertEquals(List.of("also-gone", "gone"), missing.stream().map(MissingPack::id).toList());
        assertEquals(List.of(strategy.getObjectives().getFirst().getActivities().getLast()),
                missing.getFirst().elements());
        assertEquals(List.of(strategy.getStakeholders().getFirst(),
                strategy.getObjectives().getFirst().getActivities().getFirst()), missing.getLast().elements());
    }

    @Test
    void aProfileOfAMissingPackCounts() {
        strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        strategy.getProfile().setSource(EntryRef.of("rules", "standard"));
        assertEquals(List.of(strategy), UsedPacks.in(strategy).missingFrom(INSTALLED).getLast().elements());
    }

    @Test
    void nothingIsMissingWhereAllIsInstalled() {
        Catalogue all = Catalogue.of(List.of(Packs.pack("here", ""), Packs.pack("gone", ""),
                Packs.pack("also-gone", "")));
        assertEquals(List.of(), UsedPacks.in(strategy).missingFrom(all));
    }

    /** What is not gone through, because nothing in it can refer to a pack, is not missed. */
    @Test
    void everyReferenceInADocumentIsFound() {
        Strategy any = RandomStrategy.seeded(7).build();
        Set<String> ids = new TreeSet<>();
        Stream.concat(Stream.of(any), StreamSupport.stream(Spliterators.spliteratorUnknownSize(any.eAllContents(), 0), false))
                .forEach(object -> object.eClass().getEAllAttributes().stream().map(object::eGet)
                        .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                        .filter(EntryRef.class::isInstance).map(EntryRef.class::cast)
                        .flatMap(ref -> ref.pack().stream()).forEach(ids::add));
        assertEquals(List.copyOf(ids), UsedPacks.in(any).missingFrom(Catalogue.of(List.of())).stream().map(MissingPack::id).toList());
    }
}
