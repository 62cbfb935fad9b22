package org.baraza.checks.internal.rules;

import static org.baraza.checks.internal.rules.Judging.judging;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.Expertise;
import org.baraza.model.strategy.Member;
import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Team;
import org.baraza.model.strategy.Workshop;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamRulesTest {

    private static StrategyBuilder aTeam(Consumer<Team> change) {
        return aStrategy().also(strategy -> {
            strategy.setTeam(StrategyFactory.eINSTANCE.createTeam());
            change.accept(strategy.getTeam());
        });
    }

    private static Member member(String name, boolean staff, Expertise... expertise) {
        Member member = StrategyFactory.eINSTANCE.createMember();
        member.setName(name);
        member.setStaff(staff);
        member.getExpertise().addAll(List.of(expertise));
        return member;
    }

    private static StrategyBuilder aTeamOf(int size) {
        return aTeam(team -> IntStream.range(0, size).forEach(i -> team.getMembers().add(member("M" + i, true))));
    }

    private static StrategyBuilder writing(Member... writers) {
        return aTeam(team -> {
            team.getMembers().addAll(List.of(writers));
            team.getWriters().addAll(List.of(writers));
        });
    }

    private static StrategyBuilder workshops(String... days) {
        return aTeam(team -> {
            for (int i = 0; i < days.length; i += 2) {
                Workshop workshop = StrategyFactory.eINSTANCE.createWorkshop();
                workshop.setFirst(LocalDate.parse(days[i]));
                workshop.setLast(LocalDate.parse(days[i + 1]));
                team.getWorkshops().add(workshop);
            }
        });
    }

    @Test
    void twentyMembersAreNotTooMany() {
        judging(new TeamSize()).isSilent(aStrategy());
        judging(new TeamSize()).isSilent(aTeamOf(20));
        judging(new TeamSize()).finds(1, aTeamOf(21));
        judging(new TeamSize()).finds(1, aTeamOf(9).setting("team.limit", "8"));
    }

    @Test
    void everyKindOfExpertiseIsNeeded() {
        judging(new TeamMix()).isSilent(aTeam(team -> team.getMembers().add(member("A", true, Expertise.values()))));
        String message = judging(new TeamMix())
                .finds(1, aTeam(team -> team.getMembers().add(member("A", true, Expertise.USER)))).getFirst().message();
        assertTrue(message.contains("Communications") && !message.contains("Users"), message);
        judging(new TeamMix()).finds(1, aStrategy());
    }

    @Test
    void aLeadWriterComesFromTheOfficeAndFromCommunications() {
        judging(new LeadWriter()).isSilent(writing(member("A", true, Expertise.COMMUNICATIONS)));
        judging(new LeadWriter()).finds(1, writing(member("A", false, Expertise.COMMUNICATIONS)));
        judging(new LeadWriter()).finds(1, writing(member("A", true, Expertise.USER)));
        judging(new LeadWriter()).finds(1, aTeamOf(3));
        judging(new LeadWriter()).finds(1, aStrategy());
    }

    @Test
    void aDraftingTeamOfThreeMayShareTheCompetencies() {
        Member staff = member("A", true, Expertise.STATISTICIAN);
        Member communicator = member("B", false, Expertise.COMMUNICATIONS);
        judging(new LeadWriter()).isSilent(writing(staff, communicator, member("C", true)));
        judging(new LeadWriter()).finds(1, writing(member("A", true, Expertise.COMMUNICATIONS), member("B", true),
                member("C", true), member("D", true)));
    }

    @Test
    void oneWorkshopLastsThreeToFiveDays() {
        judging(new WorkshopLength()).finds(1, aStrategy());
        judging(new WorkshopLength()).isSilent(workshops("2026-03-02", "2026-03-04"));
        judging(new WorkshopLength()).isSilent(workshops("2026-03-02", "2026-03-06", "2026-05-04", "2026-05-04"));
        judging(new WorkshopLength()).finds(1, workshops("2026-03-02", "2026-03-03"));
        judging(new WorkshopLength()).finds(1, workshops("2026-03-02", "2026-03-07"));
    }

    @Test
    void aWorkshopWithoutDatesIsNotJudged() {
        judging(new WorkshopLength())
                .isSilent(aTeam(team -> team.getWorkshops().add(StrategyFactory.eINSTANCE.createWorkshop())));
    }

    private static StrategyBuilder ledByTheMinistry(Scope scope) {
        return aStrategy().of("National Statistics Institute", "Tamasi").also(strategy -> strategy.setScope(scope))
                .with(anAgency("National Statistics Institute").shortly("NSI")).with(anAgency("Ministry of Health").shortly("MoH"))
                .with(anObjective("To open").with(anActivity("Forum").ledBy("Ministry of Health")));
    }

    @Test
    void theOfficeAsCoordinatorLeads() {
        judging(new OfficeLeads()).isSilent(ledByTheMinistry(Scope.SYSTEM));
        judging(new OfficeLeads()).finds(1, ledByTheMinistry(Scope.COORDINATOR));
        judging(new OfficeLeads()).isSettledByItsFix(ledByTheMinistry(Scope.COORDINATOR));
    }

    @Test
    void anOfficeWithoutANameIsNotJudged() {
        judging(new OfficeLeads()).isSilent(ledByTheMinistry(Scope.COORDINATOR).of(" ", "Tamasi"));
    }

    @Test
    void anOfficeThatIsNoAgencyLeadsNothing() {
        Finding finding = judging(new OfficeLeads())
                .finds(1, ledByTheMinistry(Scope.COORDINATOR).of("Another office", "Tamasi")).getFirst();
        assertEquals(0, finding.fixes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ministry of Health", " MINISTRY  of health", "MoH", "Ministry of Health (MoH)",
            "MoH – Ministry of Health" })
    void theOfficeIsKnownByItsNameItsAcronymOrBoth(String office) {
        judging(new OfficeLeads()).isSilent(ledByTheMinistry(Scope.COORDINATOR).of(office, "Tamasi"));
    }

    @Test
    void aMemberWhoWouldDoIsProposedAsWriter() {
        judging(new LeadWriter()).isSettledByItsFix(
                aTeam(team -> team.getMembers().add(member("A", true, Expertise.COMMUNICATIONS))));
        assertEquals(0, judging(new LeadWriter()).finds(1, aTeamOf(3)).getFirst().fixes().size());
    }
}
