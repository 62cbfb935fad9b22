package org.baraza.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 5: whatever edits a strategy is tried over long random sequences, undone and redone. */
class UndoneTest {

    /** A room's own door needs no name before it, and some are handed on; what is below the rooms goes through it itself. */
    private static final Pattern CHANGES = Pattern.compile(
            "(?<!void |Edit )\\bchange\\(|\\.applyIn\\(|BiConsumer<String, Runnable>");
    private static final Pattern CHANGES_BELOW = Pattern.compile("\\bsession\\.change\\(");
    private static final String TRIES = "extends UndoContract";

    /**
     * Shells of edits that the contract tries themselves: of WorkplanEdits and Blocks, of Placing, AxesChoice and
     * ContactBook, of the Monitoring room, of TacticEdits and WaiverEdits.
     */
    private static final Set<String> SHELLS = Set.of("CostEdits", "PeopleEdits", "RowEdits", "RowMoves", "TargetEdits", "TimeEdits",
            "PlanPage", "WorkplanRoom", "StakeholdersRoom", "GroupEdits", "ContactEdits", "ContactsPage", "Making", "LedgerTable",
            "AddToWorkplan", "Waiving");

    /**
     * They set one value, add one part, or run a check's fix, which the gallery's test undoes. LongUndoTest of the session
     * tries any edit that the model allows, so that what they do is tried, though not by themselves. To be shortened, not
     * lengthened: a new command belongs into a contract.
     */
    private static final Set<String> ONE_VALUE = Set.of("ActiveSession", "ChoiceField", "PickField", "RoomView",
            "TextField", "DetailsView", "FindingsView", "AddMenu", "ObjectivesPage", "VisionPage", "CostForm", "CoverageTable",
            "SettledNote");

    @Test
    void everyEditIsTried() {
        Breaches.none(untried(House.ours()));
    }

    @Test
    void anUntriedEditIsSeen(@TempDir Path folder) {
        Site site = new Site(folder)
                .java("org.baraza.ui.x", "org.baraza.ui.x.Edits", "class Edits { void a() { session.change(l, b); } }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Moves", "class Moves { void a() { session.change(l, b); } }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Room", "class Room extends RoomView { void a() { change(l, b); } }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Takes", "class Takes { void a() { preview.applyIn(session); } }")
                .java("org.baraza.low", "org.baraza.low.Preview",
                        "class Preview { void applyIn(Session session) { session.change(l, b); } }")
                .java("org.baraza.ui.x", "org.baraza.ui.x.Door", "interface Door { void change(String l, Runnable b); }")
                .java("org.baraza.ui.x.tests", "org.baraza.ui.x.XUndoTest",
                        "class XUndoTest " + TRIES + " { Object a = Edits.class; }");
        Breaches.exactly(untried(site.house()),
                "bundles/org.baraza.low/src/org/baraza/low/Preview.java edits, and no test that " + TRIES + " tries it",
                "bundles/org.baraza.ui.x/src/org/baraza/ui/x/Moves.java edits, and no test that " + TRIES + " tries it",
                "bundles/org.baraza.ui.x/src/org/baraza/ui/x/Room.java edits, and no test that " + TRIES + " tries it",
                "bundles/org.baraza.ui.x/src/org/baraza/ui/x/Takes.java edits, and no test that " + TRIES + " tries it");
    }

    private static List<String> untried(House house) {
        String tests = house.files(".java").map(House::text).filter(code -> code.contains(TRIES))
                .collect(Collectors.joining());
        return house.files(".java").filter(file -> edits(file.toString(), House.text(file)))
                .filter(file -> Stream.of(SHELLS, ONE_VALUE).noneMatch(names -> names.contains(name(file))))
                .filter(file -> !tests.contains(name(file) + ".class"))
                .map(file -> house.place(file) + " edits, and no test that " + TRIES + " tries it").toList();
    }

    private static boolean edits(String file, String code) {
        boolean above = file.contains("org.baraza.ui") || file.contains("org.baraza.rcp");
        return file.contains("/bundles/") && !file.contains(".tests/") && !file.contains("org.baraza.testkit")
                && (above ? CHANGES : CHANGES_BELOW).matcher(code).find();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
