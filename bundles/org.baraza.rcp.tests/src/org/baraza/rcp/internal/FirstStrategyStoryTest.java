package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.Navigation;
import org.baraza.ui.Rooms;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/**
 * From nothing to a strategy in which nothing is left to fix: begun by the wizard, led by the guide, with a tactic of the
 * catalogue, and for the rest by what the findings propose or ask for.
 */
@WithAWindowManager
class FirstStrategyStoryTest extends StoryCase {

    /** More than it takes, so that a finding that stays is told instead of waited for. */
    private static final int MOST_STEPS = 20;

    @Test
    void nothingIsLeftToFixAndAllOfItCanBeTakenBack() {
        askTheWizard();
        Strategy begun = EcoreUtil.copy(strategy());
        assertEquals(List.of("mission.present", "vision.present"), toFix().map(Finding::checkId).sorted().toList());

        followTheGuide();
        sayWhatFor();
        addAGroup();
        addAnObjective();
        addATactic();
        assertTrue(toFix().findAny().isPresent(), "what was begun is not whole yet");
        for (int step = 0; step < MOST_STEPS && toFix().findAny().isPresent(); step++) {
            settle(toFix().findFirst().orElseThrow());
        }
        assertEquals(List.of(), toFix().map(Finding::message).toList());

        desk.takeAllBack();
        assertTrue(EcoreUtil.equals(begun, strategy()));
    }

    private void askTheWizard() {
        assertTrue(user.inDialog(() -> run("org.baraza.rcp.new"), dialog -> {
            Widgets.visible(dialog, Text.class).findFirst().orElseThrow().setText("Tamasi");
            while (Widgets.visible(dialog, Button.class).noneMatch(FirstStrategyStoryTest::offersGroups)) {
                desk.press(dialog, "Next >");
            }
            Button groups = Widgets.visible(dialog, Button.class).filter(FirstStrategyStoryTest::offersGroups).findFirst()
                    .orElseThrow();
            groups.setSelection(false);
            groups.notifyListeners(SWT.Selection, new Event());
            desk.press(dialog, "Finish");
        }));
        assertEquals("Tamasi", strategy().getCountry());
    }

    private static boolean offersGroups(Button button) {
        return button.getText().replace("&", "").startsWith("Begin with the usual user groups");
    }

    /** Whatever comes next leads to a page of the Strategy room. */
    private void followTheGuide() {
        user.goTo(Rooms.GUIDE);
        desk.press("Go there");
        assertEquals(Rooms.STRATEGY, user.page().getActivePart().getSite().getId());
    }

    private void sayWhatFor() {
        answer("vision.present", "By 2036 every public decision quotes official figures.");
        answer("mission.present", "We hear our users and bring them the figures that they need.");
    }

    /** A finding leads to where the words belong, and they can be typed there at once. */
    private void answer(String check, String words) {
        Finding finding = toFix().filter(found -> found.checkId().equals(check)).findFirst().orElseThrow();
        String asked = finding.message();
        Navigation.reveal(user.page(), finding.element(), finding.feature());
        user.settle();
        user.type(words);
        workbench.active().commitPending();
        workbench.settle();
        assertTrue(toFix().noneMatch(found -> found.message().equals(asked)), asked);
    }

    private void addAGroup() {
        user.goTo(Rooms.STAKEHOLDERS);
        desk.press("Add group");
        user.type("Journalists");
        user.press("Enter");
        assertEquals("Journalists", strategy().getStakeholders().getFirst().getName());
    }

    private void addAnObjective() {
        user.goTo(Rooms.STRATEGY);
        user.turnTo("Objectives");
        desk.press("Add objective");
        Objective objective = strategy().getObjectives().getFirst();
        desk.write("Statement", "To be quoted correctly by all national media by 2029");
        assertTrue(objective.getStatement().startsWith("To be quoted"), objective::getStatement);
    }

    private void addATactic() {
        user.goTo(Rooms.CATALOGUE);
        Text search = Widgets.visible(user.shell(), Text.class).filter(field -> (field.getStyle() & SWT.SEARCH) != 0)
                .findFirst().orElseThrow();
        search.setFocus();
        user.type("media training");
        user.press("ArrowDown");
        assertTrue(user.inDialog(() -> desk.press("Add to workplan…"), dialog -> desk.press(dialog, "Add")));
        assertEquals(1, strategy().getObjectives().getFirst().getActivities().size());
    }

    /** What a finding proposes is taken; what it asks for is typed where it leads. */
    private void settle(Finding finding) {
        if (finding.fixes().isEmpty()) {
            Navigation.reveal(user.page(), finding.element(), finding.feature());
            user.settle();
            String feature = finding.feature().map(EStructuralFeature::getName).orElse("");
            user.type(answer(feature));
            user.press("Enter");
            if (feature.equals("groups")) {
                user.press("Enter"); // the first takes the group that is offered, this one the cell
            }
        } else {
            fix(finding);
        }
    }

    private String answer(String feature) {
        int year = strategy().getFirstQuarter().getYear();
        return switch (feature) {
            case "current" -> "3";
            case "desired" -> "8";
            case "groups" -> "jour";
            case "lead", "leadPerson" -> "Communications unit";
            case "costs", "planned" -> "12000";
            case "firstQuarter", "lastQuarter" -> "q1 " + year + " q4 " + year;
            case "target" -> "Journalists trained";
            default -> fail("Nobody knows what to type for " + feature);
        };
    }

    private void fix(Finding finding) {
        user.goTo(Rooms.FINDINGS);
        Tree list = Widgets.visible(user.shell(), Tree.class).filter(tree -> entry(tree, finding).isPresent()).findFirst()
                .orElseGet(() -> fail("not listed: " + finding.message()));
        list.setSelection(entry(list, finding).orElseThrow());
        list.notifyListeners(SWT.Selection, new Event());
        Menu menu = list.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        String label = finding.fixes().getFirst().label();
        Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").contains(label)).findFirst()
                .map(MenuItem.class::cast).orElseGet(() -> fail("not offered: " + label))
                .notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        user.settle();
    }

    private static Optional<TreeItem> entry(Tree tree, Finding finding) {
        return Stream.of(tree.getItems()).flatMap(heading -> Stream.of(heading.getItems()))
                .filter(item -> item.getText().contains(finding.message())).findFirst();
    }

    private Stream<Finding> toFix() {
        return user.session().findings().open().stream().filter(finding -> finding.severity() == Severity.TO_FIX);
    }

    private void run(String command) {
        try {
            workbench.run(command);
        } catch (Exception e) {
            throw new IllegalStateException(command, e);
        }
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
