package org.baraza.rcp.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.imports.PreviewLine;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Workbook;
import org.baraza.exchange.read.TableFiles;
import org.baraza.rcp.internal.exchange.ImportModel.Part;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** An import as a person sees it, before anything is touched. */
class ImportModelTest {

    private static final long PATIENCE_MILLIS = 30_000;

    @TempDir
    Path folder;

    private Session session;
    private ImportModel model;

    @BeforeEach
    void aTableOfGroups() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(ImportModel.class).getBundleContext();
        ServiceTracker<SessionService, SessionService> tracker = new ServiceTracker<>(context, SessionService.class, null);
        tracker.open();
        session = tracker.waitForService(PATIENCE_MILLIS).openSample();
        tracker.close();
        Path file = Files.writeString(folder.resolve("groups.csv"), "Group;Current;Desired;Contact person\nHerders;2;9;A. Sow\nMiners;many;8;B. Ba\n");
        model = new ImportModel(session, TableFiles.read(file), Catalogue.of(List.of()), Mapping.none());
    }

    private List<String> parts() {
        return model.parts().stream().map(part -> part.place() + " " + part.heading().orElse(part.sheet()) + " = "
                + (part.heading().isPresent() ? part.field().map(Field::id) : part.kind().map(TableKind::id)).orElse("-")).toList();
    }

    private long count(Effect effect) {
        return model.preview().count(effect);
    }

    @Test
    void sheetsAndColumnsAreShownWithWhatTheyAreTakenAs() {
        assertEquals(List.of(" groups = stakeholders", "A Group = name", "B Current = current", "C Desired = desired", "D Contact person = -"), parts());
        assertEquals(List.of(2L, 0L, 1L), List.of(count(Effect.CREATED), count(Effect.CHANGED), count(Effect.REFUSED)));
    }

    /** Where nothing else tells it, only the person knows whether it is what was aimed at or what was measured. */
    @Test
    void aYearAloneMayBeChosenAsTargetOrAsMeasured() throws Exception {
        Path file = Files.writeString(folder.resolve("kpis.csv"), "Objective;Indicator;Unit;2026\n1;Share of misuse;%;40\n");
        model = new ImportModel(session, TableFiles.read(file), Catalogue.of(List.of()), Mapping.none());
        Part year = model.parts().getLast();
        assertEquals(Optional.of("2026"), year.heading());
        assertEquals(List.of("Target 31/12/2026", "Value 31/12/2026"),
                model.fields(year).stream().limit(2).map(field -> field.heading(Locale.ENGLISH)).toList());
        model.take(year, model.fields(year).get(1));
        assertTrue(model.lines("").stream().anyMatch(line -> line.after().contains("40")), model.lines("").toString());
        assertEquals("indicators/2026 = measured_on@2026-12-31\n", model.mapping().text());
    }

    @Test
    void theKeyboardChoosesWhatAColumnIsTakenAs() {
        Shell shell = new Shell(Display.getCurrent());
        try {
            shell.setLayout(new FillLayout());
            new MappingPage(model).createControl(shell);
            shell.open();
            Table table = (Table) ((Composite) ((Composite) shell.getChildren()[0]).getChildren()[0]).getChildren()[0];
            table.setSelection(4);
            Event key = new Event();
            key.keyCode = SWT.F2;
            table.notifyListeners(SWT.KeyDown, key);
            assertEquals("Left out", Stream.of(table.getChildren()).filter(CCombo.class::isInstance).map(CCombo.class::cast)
                    .filter(CCombo::isVisible).map(CCombo::getText).findFirst().orElse("no list to choose from"));
        } finally {
            while (shell.getDisplay().readAndDispatch()) {
                // the list opens a little later
            }
            shell.dispose();
        }
    }

    @Test
    void indicatorsThatNameNoObjectiveBelongToTheOneThatIsChosen() throws Exception {
        assertFalse(model.lacksObjective());
        Path file = Files.writeString(folder.resolve("kpis.csv"), "Indicateur;Unité;Cible 2027\nPart des communes servies;%;80\n");
        model = new ImportModel(session, TableFiles.read(file), Catalogue.of(List.of()), Mapping.none());
        assertTrue(model.lacksObjective());
        assertEquals(List.of(0L, 1L), List.of(count(Effect.CREATED), count(Effect.REFUSED)));
        model.under(Optional.of(model.objectives().getLast()));
        assertEquals(List.of(2L, 0L), List.of(count(Effect.CREATED), count(Effect.REFUSED)));
        assertTrue(model.preview().lines().getFirst().after().contains(model.objectives().getLast().getName()), model.preview().lines().toString());
    }

    @Test
    void aColumnIsTakenAsTheTeamSaysAndThatIsKeptForNextTime() {
        Part person = model.parts().getLast();
        Field note = model.fields(model.parts().get(1)).stream().filter(field -> field.id().equals("note")).findFirst().orElseThrow();
        model.take(person, note);
        assertEquals("D Contact person = note", parts().getLast());
        assertTrue(model.mapping().text().contains("= note"), model.mapping().text());
        model.leaveOut(model.parts().get(1));
        assertEquals(0, count(Effect.CREATED));
    }

    @Test
    void theColumnChosenLastHasTheFieldAndWhoHadItIsLeftOut() {
        Field name = model.fields(model.parts().get(1)).stream().filter(field -> field.id().equals("name")).findFirst().orElseThrow();
        model.take(model.parts().getLast(), name);
        assertEquals(List.of("A Group = -", "B Current = current", "C Desired = desired", "D Contact person = name"), parts().subList(1, 5));
        model.take(model.parts().get(2), name);
        assertEquals(List.of("A Group = -", "B Current = name", "C Desired = desired", "D Contact person = -"), parts().subList(1, 5));
    }

    @Test
    void aColumnOfAnotherSheetKeepsTheSameField() throws Exception {
        Workbook one = TableFiles.read(Files.writeString(folder.resolve("north.csv"), "Group;Current;Desired;Label\nHerders;2;9;H\n"));
        Workbook other = TableFiles.read(Files.writeString(folder.resolve("south.csv"), "Group;Current;Desired;Heading\nMiners;1;8;M\n"));
        model = new ImportModel(session, new Workbook("both.xlsx", Workbook.Format.XLSX,
                Stream.of(one, other).flatMap(book -> book.sheets().stream()).toList()), Catalogue.of(List.of()), Mapping.none());
        Field note = model.fields(model.parts().get(1)).stream().filter(field -> field.id().equals("note")).findFirst().orElseThrow();
        model.take(model.parts().get(4), note);
        model.take(model.parts().get(9), note);
        assertEquals(List.of("D Label = note", "D Heading = note"), List.of(parts().get(4), parts().get(9)));
    }

    @Test
    void aSheetIsLeftOutOrTakenAgain() {
        model.take(model.parts().getFirst(), Optional.empty());
        assertEquals(List.of(" groups = -"), parts());
        assertFalse(model.preview().changesAnything());
        model.take(model.parts().getFirst(), Optional.of(TableKind.STAKEHOLDERS));
        assertEquals(" groups = stakeholders", parts().getFirst());
    }

    @Test
    void linesAreFoundByTheirWordsAndShownByTheirEffects() {
        assertEquals(1, model.lines("herders").size());
        model.show(Effect.CREATED, false);
        assertTrue(model.lines("").stream().map(PreviewLine::effect).noneMatch(Effect.CREATED::equals));
        assertEquals(1, model.lines("many").size());
    }

    @Test
    void nothingIsTouchedUntilItIsDoneAndThenItIsOneStep() {
        int before = session.strategy().getStakeholders().size();
        assertFalse(session.canUndo());
        model.apply();
        assertEquals(before + 2, session.strategy().getStakeholders().size());
        session.undo();
        assertEquals(before, session.strategy().getStakeholders().size());
        assertFalse(session.canUndo());
    }
}
