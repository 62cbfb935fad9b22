package org.baraza.session.internal;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.baraza.analysis.Limit;
import org.baraza.checks.CheckService;
import org.baraza.checks.Finding;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Setting;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.Waiver;
import org.baraza.testkit.InstalledBundle;
import org.baraza.testkit.RandomStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What a session knows after each edit, undo and redo is what a look at the whole document would find. */
class LiveFindingsTest {

    private static final String CHECK = "<check id='test.%1$s' severity='to-consider' name='n' reason='r'"
            + " citation='c' class='org.baraza.session/org.baraza.session.internal.CountingChecks$%1$s'/>";

    private CheckService checks;
    private InstalledBundle thirdParty;

    @BeforeEach
    void install() throws Exception {
        ServiceTracker<CheckService, CheckService> tracker = new ServiceTracker<>(context(), CheckService.class, null);
        tracker.open();
        checks = tracker.waitForService(20_000);
        assertNotNull(checks);
        thirdParty = InstalledBundle.install("agency", "<extension point='org.baraza.checks.checks'>"
                + CHECK.formatted("LongLabels") + CHECK.formatted("RaisedBy") + CHECK.formatted("Risks")
                + "</extension>", Map.of());
        while (checks.checks().stream().noneMatch(check -> check.id().equals("test.Risks"))) {
            Thread.sleep(10);
        }
    }

    @AfterEach
    void uninstall() throws Exception {
        thirdParty.close();
        while (checks.checks().stream().anyMatch(check -> check.id().equals("test.Risks"))) {
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void followRandomEditsOfAGeneratedPlan(long seed) {
        follow(RandomStrategy.seeded(seed).build(), seed, 250);
    }

    @ParameterizedTest
    @ValueSource(longs = { 7, 8 })
    void followRandomEditsOfTheSample(long seed) {
        follow(new Sample(context()).document().strategy(), seed, 100);
    }

    @ParameterizedTest
    @ValueSource(longs = { 9, 10, 11, 12 })
    void followRandomEditsOfASmallPlan(long seed) {
        follow(tamasi(), seed, 400);
    }

    @Test
    void lookAgainOnlyAtWhatDependsOnTheEdit() {
        Strategy strategy = RandomStrategy.seeded(42).objectives(4).activitiesEach(25).gaps(0).build();
        DocumentSession session = new TestSession().on(strategy, checks);
        List<Activity> activities = session.analyses().planned();
        Activity activity = activities.get(60);
        assertEquals(activities.size(), judged(session, () -> { }));
        assertEquals(1, judged(session, () -> session.change("Edit", () -> activity.setRisk("Nobody comes"))));
        assertEquals(0, judged(session, () -> session.change("Edit", () -> activity.setDescription("Not read here"))));
        assertEquals(0, judged(session, () -> session.change("Edit", () -> strategy.setTitle("Listening"))));
        assertEquals(0, judged(session, () -> session.setAsOf(LocalDate.of(2027, 1, 1))));
        session.undo();
        session.undo();
        assertEquals(1, judged(session, session::undo));
        assertEquals(1, judged(session, session::redo));
    }

    /** How many activities the third party's check looks at because of this. */
    private static int judged(DocumentSession session, Runnable doing) {
        doing.run();
        int before = CountingChecks.judged();
        session.findings();
        return CountingChecks.judged() - before;
    }

    private void follow(Strategy strategy, long seed, int steps) {
        Random random = new Random(seed);
        RandomEditor editor = new RandomEditor(strategy, random);
        DocumentSession session = new TestSession().on(strategy, checks);
        for (int step = 0; step < steps; step++) {
            doSomething(session, editor, random);
            session.findings();
            if (random.nextInt(3) == 0) {
                compare(session, "step " + step + " of seed " + seed);
            }
        }
    }

    private void doSomething(DocumentSession session, RandomEditor editor, Random random) {
        switch (random.nextInt(12)) {
            case 0, 1 -> session.undo();
            case 2 -> session.redo();
            case 3 -> session.change("Waive", () -> waiveSomething(session, random));
            case 4 -> session.change("Switch", () -> switchSomething(session, random));
            case 5 -> session.change("Call", () -> editor.editSomethingOf(session.editablePrivateData()));
            case 6 -> session.setAsOf(LocalDate.of(2024, 6, 30).plusDays(random.nextInt(1500)));
            case 7 -> fail(session, editor);
            default -> session.change("Edit", editor::someEdits);
        }
    }

    /** What is read in the middle of a change that fails is forgotten with it. */
    private static void fail(DocumentSession session, RandomEditor editor) {
        assertThrows(ArithmeticException.class, () -> session.change("Fail", () -> {
            editor.someEdits();
            session.findings();
            session.analyses().budget();
            throw new ArithmeticException();
        }));
    }

    private static void waiveSomething(DocumentSession session, Random random) {
        List<Finding> open = session.findings().open();
        if (!open.isEmpty()) {
            Finding finding = open.get(random.nextInt(open.size()));
            Waiver waiver = StrategyFactory.eINSTANCE.createWaiver();
            waiver.setCheck(finding.checkId());
            waiver.setElement(finding.element().getId());
            waiver.setReason(random.nextInt(5) == 0 ? " " : "Agreed");
            session.strategy().getWaivers().add(waiver);
        }
    }

    private void switchSomething(DocumentSession session, Random random) {
        Strategy strategy = session.strategy();
        if (strategy.getProfile() == null) {
            strategy.setProfile(StrategyFactory.eINSTANCE.createProfile());
        }
        List<Setting> settings = strategy.getProfile().getSettings();
        if (settings.size() > 5) {
            settings.remove(random.nextInt(settings.size()));
        }
        Setting setting = StrategyFactory.eINSTANCE.createSetting();
        boolean check = random.nextBoolean();
        setting.setKey(check ? any(checks.checks(), random).settingKey() : any(List.of(Limit.values()), random).key());
        setting.setValue(check ? "off" : Integer.toString(random.nextInt(10)));
        settings.add(setting);
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void compare(DocumentSession session, String when) {
        Strategy strategy = session.strategy();
        assertEquals(Described.findings(checks.check(strategy, session.privateData(), session.asOf())),
                Described.findings(session.findings()), when);
        for (int month : List.of(1, 10)) {
            assertEquals(Described.anew(strategy, YearMonth.of(2026, month), session.asOf()),
                    Described.followed(session.analyses(), YearMonth.of(2026, month)), when);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(LiveFindingsTest.class).getBundleContext();
    }
}
