package org.baraza.session.profile;

import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Limits;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.ApprovalStep;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.EntryRef;
import org.baraza.session.Session;
import org.baraza.session.format.DocumentWriter;
import org.baraza.session.internal.TestSession;
import org.junit.jupiter.api.Test;

class ProfileUpdateTest {

    private static final EntryRef ATLANTIS = EntryRef.of("atlantis", "atlantis");
    private static final Catalogue FIRST = profile("1.0.0", """
            <values key="primary.limit" value="8"/>
            <values key="fiscal-year.start-month" value="7"/>
            <values key="check.team.workshop" value="off"/>
            <values key="axis.current.name"><text lang="en">Interest</text><text lang="fr">Intérêt</text></values>
            <approvalChain><text lang="en">Director general</text></approvalChain>
            """);
    private static final Catalogue SECOND = profile("1.1.0", """
            <values key="primary.limit" value="9"/>
            <values key="team.limit" value="15"/>
            <values key="axis.current.name"><text lang="en">Interest in figures</text></values>
            <approvalChain><text lang="en">Director general</text></approvalChain>
            <approvalChain><text lang="en">Council</text></approvalChain>
            """);

    private final Strategy strategy = aStrategy().titled("Plan").build();

    private static Catalogue profile(String version, String contents) {
        return TestPacks.with("""
                <profiles id="atlantis" version="%s" basedOn="eca-guidelines/guidelines">
                  <name lang="en">Atlantis</name>%s</profiles>""".formatted(version, contents));
    }

    @Test
    void storesTheEffectiveValuesOfTheWholeLine() {
        take(FIRST);
        Limits limits = Limits.of(strategy);
        assertEquals(8, limits.primaryGroups());
        assertEquals(20, limits.teamMembers());
        assertEquals(Month.JULY, limits.fiscalYearStart());
        assertTrue(limits.isCheckOff("team.workshop"));
        assertEquals(Optional.of("Interest"), limits.text("axis.current.name"));
        assertEquals("20", setting("team.limit").getValue());
        assertEquals(List.of("Director general"), chain());
        assertEquals(ATLANTIS, strategy.getProfile().getSource());
    }

    @Test
    void takesTextsInTheDocumentsLanguage() {
        strategy.setLanguage("fr");
        take(FIRST);
        assertEquals("Intérêt", setting("axis.current.name").getValue());
    }

    @Test
    void tellsWhatANewerVersionWouldChange() {
        take(FIRST);
        assertEquals(Optional.empty(), ProfileUpdate.newer(strategy, FIRST));
        ProfileUpdate update = ProfileUpdate.newer(strategy, SECOND).orElseThrow();
        assertEquals(List.of(
                "approval.chain: Director general > Director general; Council",
                "axis.current.name: Interest > Interest in figures",
                "check.team.workshop: off > -",
                "fiscal-year.start-month: 7 > 1",
                "primary.limit: 8 > 9",
                "team.limit: 20 > 15"), told(update.changes()));
        assertEquals(List.of(), update.kept());
        assertEquals(8, Limits.of(strategy).primaryGroups(), "nothing is taken by looking");
    }

    @Test
    void changesWhatItTold() {
        take(FIRST);
        ProfileUpdate.newer(strategy, SECOND).orElseThrow().apply();
        assertEquals(9, Limits.of(strategy).primaryGroups());
        assertEquals(List.of("Director general", "Council"), chain());
        assertEquals("1.1.0", strategy.getProfile().getVersion());
        assertEquals(Optional.empty(), ProfileUpdate.newer(strategy, SECOND));
        assertEquals(List.of(), ProfileUpdate.to(ATLANTIS, strategy, SECOND).orElseThrow().changes());
    }

    @Test
    void isNoWayBackToAnOlderVersion() {
        take(SECOND);
        assertEquals(Optional.empty(), ProfileUpdate.newer(strategy, FIRST));
    }

    @Test
    void leavesTheTeamsOwnChanges() {
        take(FIRST);
        OwnValues.choose(strategy, "primary.limit", "6");
        OwnValues.choose(strategy, "check.values.count", "off");
        ProfileUpdate update = ProfileUpdate.newer(strategy, SECOND).orElseThrow();
        assertEquals(List.of("check.values.count: off > -", "primary.limit: 6 > 9"), told(update.kept()));
        update.apply();
        assertEquals(6, Limits.of(strategy).primaryGroups());
        assertTrue(Limits.of(strategy).isCheckOff("values.count"));
        assertTrue(setting("primary.limit").isOwn());
    }

    @Test
    void givesUpAnOwnChange() {
        take(FIRST);
        OwnValues.choose(strategy, "primary.limit", "6");
        OwnValues.choose(strategy, "check.values.count", "off");
        OwnValues.giveUp(strategy, "primary.limit", FIRST);
        OwnValues.giveUp(strategy, "check.values.count", FIRST);
        assertEquals("8", setting("primary.limit").getValue());
        assertEquals(List.of(), ProfileUpdate.to(ATLANTIS, strategy, FIRST).orElseThrow().kept());
    }

    @Test
    void countsAllSettingsWithoutAProfileAsTheTeamsOwn() {
        Strategy hand = aStrategy().setting("primary.limit", "6").build();
        ProfileUpdate update = ProfileUpdate.to(ATLANTIS, hand, FIRST).orElseThrow();
        assertEquals(List.of("primary.limit: 6 > 8"), told(update.kept()));
    }

    @Test
    void leavesAChainThatSomebodyDecidedOn() {
        take(FIRST);
        strategy.getApproval().getChain().getFirst().setDecision(ApprovalDecision.APPROVED);
        ProfileUpdate update = ProfileUpdate.newer(strategy, SECOND).orElseThrow();
        assertEquals(List.of("approval.chain: Director general > Director general; Council"), told(update.kept()));
        update.apply();
        assertEquals(List.of("Director general"), chain());
    }

    @Test
    void isUnknownWithoutItsPack() {
        take(FIRST);
        Catalogue none = Catalogue.of(List.of());
        assertEquals(Optional.empty(), ProfileUpdate.newer(strategy, none));
        assertEquals(8, Limits.of(strategy).primaryGroups(), "what was taken holds without the pack");
        assertEquals("Atlantis", strategy.getProfile().getName());
    }

    @Test
    void isOneUndoStep() {
        take(FIRST);
        Session session = new TestSession().on(strategy);
        String before = text();
        session.change("Take profile", ProfileUpdate.newer(strategy, SECOND).orElseThrow()::apply);
        String after = text();
        session.undo();
        assertEquals(before, text());
        session.redo();
        assertEquals(after, text());
    }

    @Test
    void followsACircleOfProfilesOnce() {
        Catalogue circle = TestPacks.with("""
                <profiles id="a" basedOn="b"><values key="team.limit" value="9"/></profiles>
                <profiles id="b" basedOn="a"><values key="team.limit" value="11"/></profiles>""");
        ProfileUpdate update = ProfileUpdate.to(EntryRef.of("atlantis", "a"), strategy, circle).orElseThrow();
        assertEquals("9", update.profile().values().get("team.limit"));
        assertEquals("1.4.0", update.profile().version(), "the version of the pack, where the profile has none");
    }

    private void take(Catalogue catalogue) {
        ProfileUpdate.to(ATLANTIS, strategy, catalogue).orElseThrow().apply();
    }

    private Setting setting(String key) {
        return strategy.getProfile().getSettings().stream().filter(setting -> key.equals(setting.getKey()))
                .findFirst().orElseThrow();
    }

    private List<String> chain() {
        return strategy.getApproval().getChain().stream().map(ApprovalStep::getBody).toList();
    }

    private String text() {
        return new String(DocumentWriter.write(strategy), StandardCharsets.UTF_8);
    }

    private static List<String> told(List<ProfileChange> changes) {
        return changes.stream()
                .map(change -> change.key() + ": " + change.before().orElse("-") + " > " + change.after().orElse("-"))
                .toList();
    }
}
