package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.SessionService;
import org.baraza.session.creation.NewStrategy;
import org.baraza.testkit.ui.Voice;
import org.baraza.testkit.ui.Widgets;
import org.baraza.ui.DropDown;
import org.baraza.ui.HeadButton;
import org.baraza.ui.Rooms;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** After another strategy is opened in a window, no view tells of the one before. */
class AnotherStrategyTest extends StoryCase {

    private static final List<String> SIDES = List.of(Rooms.GUIDE, Rooms.DETAILS, Rooms.FINDINGS, Rooms.COMMENTS);

    @Test
    void nothingThatTheOneBeforeSaidIsLeftOnAnyPage() {
        List<String> before = ownWords(strategy());
        Set<String> read = new TreeSet<>();
        everywhere(place -> read.addAll(texts()));
        assertTrue(read.stream().anyMatch(text -> before.stream().anyMatch(text::contains)), "the sample is read at all");

        beginAnother();
        Set<String> stale = new TreeSet<>();
        everywhere(place -> texts().stream().filter(text -> before.stream().anyMatch(text::contains))
                .forEach(text -> stale.add(place + ": " + text)));
        assertEquals(Set.of(), stale);
    }

    @Test
    void noMonthInWhichNothingRanIsOfferedToBeClosed() {
        user.goTo(Rooms.MONITORING);
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("Close ")), "a month of the sample can be closed");
        beginAnother();
        user.goTo(Rooms.MONITORING);
        assertFalse(texts().stream().anyMatch(text -> text.startsWith("Close ")), "nothing ran yet");
    }

    /** Its answer would have gone into the strategy that is shown no longer. */
    @Test
    void anAnswerThatWasBegunIsNotGivenInAnotherStrategy() {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setText("Which media?");
        Strategy sample = strategy();
        user.session().change("Add comment", () -> sample.getComments().add(comment));
        user.goTo(Rooms.COMMENTS);
        Widgets.visible(user.shell(), Control.class).filter(control -> Voice.nameOf(control).filter("Answer"::equals)
                .isPresent()).findFirst().orElseThrow().notifyListeners(SWT.MouseUp, press());
        user.settle();
        Text field = Widgets.visible(user.shell(), Text.class).filter(text -> text.isFocusControl()).findFirst()
                .orElseThrow();
        field.setText("The national ones.");
        beginAnother();
        assertEquals("", field.getText());
        field.setText("Is this the right title?");
        desk.press("Comment");
        assertEquals(List.of(), comment.getReplies());
        assertEquals(1, strategy().getComments().size());
    }

    private static Event press() {
        Event press = new Event();
        press.button = 1;
        return press;
    }

    private void everywhere(Consumer<String> look) {
        for (String room : Rooms.CENTRE) {
            user.goTo(room);
            List<String> pages = user.pages();
            for (String page : pages) {
                user.turnTo(page);
                look.accept(room + " " + page);
            }
        }
        for (String side : SIDES) {
            user.goTo(side);
            look.accept(side);
        }
    }

    private void beginAnother() {
        Strategy begun = NewStrategy.in(user.window().getService(CatalogueService.class).catalogue())
                .titled("Hearing our users").inCountry("Mbari").running(YearQuarter.of(2031, 1), YearQuarter.of(2033, 4)).create();
        workbench.active().open(user.window().getService(SessionService.class).create(begun));
        user.settle();
    }

    /** What no other strategy would say. */
    private static List<String> ownWords(Strategy strategy) {
        List<String> words = new ArrayList<>();
        for (Objective objective : strategy.getObjectives()) {
            words.add(objective.getStatement());
            objective.getActivities().stream().map(Activity::getName).forEach(words::add);
        }
        strategy.getTeam().getMembers().forEach(member -> words.add(member.getName()));
        words.add(strategy.getTitle());
        words.removeIf(word -> word == null || word.isBlank());
        return words;
    }

    private List<String> texts() {
        return Widgets.visible(user.shell(), Control.class).flatMap(AnotherStrategyTest::texts)
                .filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> texts(Control control) {
        Stream<String> own = switch (control) {
            case Label label -> Stream.of(label.getText());
            case Text text -> Stream.of(text.getText());
            case StyledText text -> Stream.of(text.getText());
            case HeadButton button -> Stream.of(button.getText());
            case Button button -> Stream.of(button.getText());
            case DropDown combo -> Stream.of(combo.getText());
            case Table table -> Stream.of(table.getItems()).map(item -> IntStream.range(0, Math.max(1, table.getColumnCount()))
                    .mapToObj(item::getText).collect(Collectors.joining(" ")));
            case Tree tree -> Stream.of(tree.getItems()).map(item -> item.getText());
            default -> Stream.of();
        };
        return Stream.concat(own, Stream.concat(Voice.nameOf(control).stream(),
                Voice.thingsOn(control).stream().map(Voice.Thing::name)));
    }

    private Strategy strategy() {
        return user.session().strategy();
    }
}
