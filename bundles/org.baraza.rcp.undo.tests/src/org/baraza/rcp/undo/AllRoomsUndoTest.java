package org.baraza.rcp.undo;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.exchange.imports.ImportOptions;
import org.baraza.exchange.imports.ImportPreview;
import org.baraza.exchange.imports.Mapping;
import org.baraza.model.strategy.Strategy;
import org.baraza.rcp.internal.exchange.ImportModel;
import org.baraza.session.profile.ProfileUpdate;
import org.baraza.testkit.ui.contracts.UndoContract;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What all rooms do to one document, in any order, and sheets and profiles taken in between. */
class AllRoomsUndoTest extends UndoContract {

    private static final int STEPS = Integer.getInteger("baraza.undo.all.steps", 2000);

    private static final long PATIENCE_MILLIS = 30_000;

    private final UndoContract document = room("ui.strategy", "internal.model.StrategyUndoTest");
    private final List<UndoContract> rooms = List.of(document, room("ui.stakeholders", "internal.model.StakeholdersUndoTest"),
            room("ui.workplan", "internal.model.WorkplanUndoTest"), room("ui.monitoring", "internal.model.MonitoringUndoTest"),
            room("ui.catalogue", "internal.model.CatalogueUndoTest"), room("ui", "internal.CommentUndoTest"),
            room("ui", "WaiverUndoTest"));
    private final Catalogue catalogue = installed();

    @Override
    protected int steps() {
        return STEPS;
    }

    @Override
    protected Strategy document(long seed) {
        return documentOf(document, seed);
    }

    @Override
    protected Map<Class<?>, Set<String>> editors() {
        Map<Class<?>, Set<String>> editors = new HashMap<>(Map.of(
                ImportModel.class, Set.of("lacksObjective", "objectives", "under", "preview", "mapping", "parts", "fields", "take",
                        "leaveOut", "show", "lines"),
                ImportPreview.class, Set.of("workbook", "tables", "lines", "count", "changesAnything"),
                ProfileUpdate.class, Set.of("profile", "changes", "kept", "label", "apply")));
        rooms.forEach(room -> editors.putAll(editorsOf(room)));
        return editors;
    }

    @Override
    protected Map<String, Command> commands() {
        Map<String, Command> commands = new TreeMap<>();
        commands.put("ImportModel.apply", (session, random) -> new ImportModel(session,
                new GeneratedSheets(session.strategy(), random).any(), catalogue, Mapping.none()).apply());
        commands.put("ImportPreview.applyIn", (session, random) -> ImportPreview.of(session,
                new GeneratedSheets(session.strategy(), random).any(), new ImportOptions(Optional.empty(), Mapping.none(), catalogue, Locale.ENGLISH)).applyIn(session));
        commands.put("ProfileUpdate.applyIn", (session, random) -> {
            session.change("Follow no profile", () -> session.strategy().setProfile(null)); // or there is nothing to take
            Optional.ofNullable(any(catalogue.profiles(), random)).filter(profile -> random.nextBoolean())
                    .flatMap(profile -> ProfileUpdate.to(catalogue.ref(profile), session.strategy(), catalogue))
                    .ifPresent(update -> update.applyIn(session));
        });
        rooms.forEach(room -> commands.putAll(commandsOf(room)));
        return commands;
    }

    private static Catalogue installed() {
        BundleContext context = FrameworkUtil.getBundle(AllRoomsUndoTest.class).getBundleContext();
        ServiceTracker<CatalogueService, CatalogueService> tracker = new ServiceTracker<>(context, CatalogueService.class, null);
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE_MILLIS).catalogue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    /** The contract of a room, whose tests are a part of its plug-in. */
    private static UndoContract room(String bundle, String test) {
        try {
            Constructor<?> constructor = Platform.getBundle("org.baraza." + bundle)
                    .loadClass("org.baraza." + bundle + "." + test).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (UndoContract) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + test + " in the tests of org.baraza." + bundle, e);
        }
    }
}
