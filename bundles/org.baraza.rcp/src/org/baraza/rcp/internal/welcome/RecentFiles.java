package org.baraza.rcp.internal.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.OwnSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The files that were opened or saved last, the latest first, kept in the person's own settings. */
public final class RecentFiles implements ActiveSession.Listener {

    static final int MOST = 6;

    private static final String PATH = "path.";
    private static final String TITLE = "title.";

    private final IEclipsePreferences memory;

    public RecentFiles(IEclipsePreferences memory) {
        this.memory = memory;
    }

    public List<RecentFile> all() {
        return IntStream.range(0, MOST).mapToObj(this::at).flatMap(Optional::stream).toList();
    }

    @Override
    public void opened(Session session) {
        note(session);
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        if (event.filed()) {
            note(session);
        }
    }

    /** It comes first from now on. */
    void note(RecentFile file) {
        List<RecentFile> next = new ArrayList<>(List.of(file));
        all().stream().filter(other -> !other.path().equals(file.path())).limit(MOST - 1L).forEach(next::add);
        write(next);
    }

    /** Takes a file off the list; the file itself stays. */
    void forget(Path path) {
        write(all().stream().filter(file -> !file.path().equals(path)).toList());
    }

    private void note(Session session) {
        session.file().ifPresent(file -> note(new RecentFile(file.toAbsolutePath().normalize(),
                Objects.requireNonNullElse(session.strategy().getTitle(), ""))));
    }

    private void write(List<RecentFile> files) {
        for (int i = 0; i < MOST; i++) {
            if (i < files.size()) {
                memory.put(PATH + i, files.get(i).path().toString());
                memory.put(TITLE + i, files.get(i).title());
            } else {
                memory.remove(PATH + i);
                memory.remove(TITLE + i);
            }
        }
        OwnSettings.keep(memory);
    }

    private Optional<RecentFile> at(int place) {
        return Stream.ofNullable(memory.get(PATH + place, null)).flatMap(RecentFiles::path)
                .map(path -> new RecentFile(path, memory.get(TITLE + place, ""))).findFirst();
    }

    /** Settings may come from another system. */
    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException ofAnotherSystem) {
            return Stream.empty();
        }
    }
}
