package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.group;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.GroupBuilder;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovementTest {

    private static final LocalDate TODAY = day("2026-10-31");

    private final Strategy strategy = aStrategy()
            .with(aGroup("Journalists").at(6, 8).assessed("2025-01-15", 2, 8).assessed("2026-01-20", 5, 8))
            .with(aGroup("Donors").at(8, 3)).build();
    private final Movement movement = Movement.of(strategy, TODAY);

    @Test
    void theLastAssessmentHolds() {
        assertEquals(Optional.of(Quadrant.CULTIVATE), quadrant("2026-01-19"));
        assertEquals(Optional.of(Quadrant.CROSS_CHECK), quadrant("2026-01-20"));
    }

    @Test
    void beforeItsFirstAssessmentAGroupWasNotPlaced() {
        assertEquals(Optional.empty(), quadrant("2025-01-14"));
    }

    @Test
    void aGroupNeverAssessedStoodWhereItStands() {
        assertEquals(Optional.of(Quadrant.MAINTAIN),
                movement.at(day("2001-01-01")).placement(group("Donors", strategy)).quadrant());
        assertFalse(trail("Donors", "2025-01-01").hasMoved());
    }

    @Test
    void theTrailEndsWhereItStandsTodayThoughNobodyAssessedIt() {
        Trail trail = trail("Journalists", "2025-06-01");
        assertEquals(List.of(day("2025-06-01"), day("2026-01-20"), TODAY),
                trail.stations().stream().map(Station::date).toList());
        assertEquals(6, trail.stations().getLast().current().orElseThrow());
        assertEquals(Optional.of(Quadrant.CULTIVATE), trail.from());
        assertEquals(Optional.of(Quadrant.CROSS_CHECK), trail.to());
    }

    @Test
    void aCutIsCrossedOnTheDayOfTheAssessment() {
        assertEquals(List.of(new Crossing(group("Journalists", strategy), day("2026-01-20"), MatrixAxis.CURRENT, true,
                Quadrant.CULTIVATE, Quadrant.CROSS_CHECK)), movement.crossings(LocalDate.MIN, TODAY));
        assertEquals(List.of(), movement.crossings(day("2026-01-20"), TODAY));
    }

    @Test
    void bothCutsAtOnceAreTwoCrossings() {
        Strategy moved = with(aGroup("Youth").at(1, 9).assessed("2025-01-01", 9, 1).assessed("2026-01-01", 1, 9));
        assertEquals(List.of(MatrixAxis.CURRENT, MatrixAxis.DESIRED), Movement.of(moved, TODAY)
                .crossings(LocalDate.MIN, TODAY).stream().map(Crossing::axis).toList());
    }

    @Test
    void anAssessmentAfterTodayIsNoneYet() {
        Movement early = Movement.of(with(aGroup("Youth").at(1, 9).assessed("2027-01-01", 9, 9)), TODAY);
        assertEquals(Set.of(TODAY), early.days());
        assertEquals(1, early.at(day("2027-06-01")).in(Quadrant.CULTIVATE).size());
        assertEquals(1, early.at(day("2024-06-01")).in(Quadrant.CULTIVATE).size());
    }

    @Test
    void assessedWhereItWasItStaysThere() {
        Movement still = Movement.of(with(aGroup("Youth").at(1, 9).assessed("2025-01-01", 1, 9)
                .assessed("2026-01-01", 1, 9)), TODAY);
        assertFalse(still.trails(day("2025-01-01"), TODAY).getFirst().hasMoved());
        assertTrue(still.days().contains(day("2026-01-01")));
    }

    @Test
    void backwardsThereIsNoWay() {
        assertEquals(List.of(), movement.trails(TODAY, day("2025-01-01")).getFirst().stations());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void todayItIsTheMatrix(long seed) {
        Strategy random = RandomStrategy.seeded(seed).build();
        List<Placement> matrix = StakeholderMatrix.of(random).placements();
        assertEquals(matrix, Movement.of(random, TODAY).at(TODAY).placements());
        assertEquals(matrix, Movement.of(random, TODAY).at(day("2031-01-01")).placements());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyTrailEndsInTheMatrixAndCrossesWhatItSays(long seed) {
        Strategy random = RandomStrategy.seeded(seed).groups(30).build();
        Movement any = Movement.of(random, TODAY);
        LocalDate from = any.days().first();
        for (Trail trail : any.trails(from, TODAY)) {
            assertEquals(any.at(TODAY).placement(trail.group()).quadrant(), trail.to());
            assertEquals(any.at(from).placement(trail.group()).quadrant(),
                    trail.stations().getFirst().date().equals(from) ? trail.from() : Optional.empty());
            boolean crossed = any.crossings(from, TODAY).stream().anyMatch(each -> each.group() == trail.group());
            long quadrants = trail.stations().stream().flatMap(each -> each.quadrant().stream()).distinct().count();
            assertEquals(quadrants > 1, crossed);
        }
    }

    private Optional<Quadrant> quadrant(String date) {
        return movement.at(day(date)).placement(group("Journalists", strategy)).quadrant();
    }

    private Trail trail(String name, String from) {
        return movement.trails(day(from), TODAY).stream().filter(each -> name.equals(each.group().getName()))
                .findFirst().orElseThrow();
    }

    private static Strategy with(GroupBuilder group) {
        return aStrategy().with(group).build();
    }
}
