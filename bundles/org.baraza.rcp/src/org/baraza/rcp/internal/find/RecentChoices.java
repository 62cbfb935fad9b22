package org.baraza.rcp.internal.find;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.ui.OwnSettings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What was chosen last, the latest first, kept in the person's own settings. */
public final class RecentChoices {

    static final int MOST = 12;

    private final IEclipsePreferences memory;

    public RecentChoices(IEclipsePreferences memory) {
        this.memory = memory;
    }

    /** Their ids; what they lead to may be in another strategy. */
    public List<String> ids() {
        return IntStream.range(0, MOST).mapToObj(place -> memory.get(Integer.toString(place), null))
                .filter(Objects::nonNull).toList();
    }

    /** It comes first from now on. */
    void note(String id) {
        List<String> next = Stream.concat(Stream.of(id), ids().stream().filter(other -> !other.equals(id))).limit(MOST)
                .toList();
        IntStream.range(0, next.size()).forEach(place -> memory.put(Integer.toString(place), next.get(place)));
        OwnSettings.keep(memory);
    }
}
