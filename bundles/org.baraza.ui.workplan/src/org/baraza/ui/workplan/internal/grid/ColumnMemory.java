package org.baraza.ui.workplan.internal.grid;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.ui.OwnSettings;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * How wide a person made the columns, and which are put away: kept with the person's own settings, for every plan. The
 * years of the cost share one width.
 */
public final class ColumnMemory {

    private static final String HIDDEN = "hidden";
    private static final double NONE = -1;

    private final IEclipsePreferences memory;

    public ColumnMemory() {
        this(InstanceScope.INSTANCE.getNode("org.baraza.ui.workplan/columns"));
    }

    ColumnMemory(IEclipsePreferences memory) {
        this.memory = memory;
    }

    /** The widths that were chosen, in pixels of the look. */
    public Map<Kind, Double> widths() {
        Map<Kind, Double> widths = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            width(kind).ifPresent(width -> widths.put(kind, width));
        }
        return widths;
    }

    void keep(Kind kind, double width) {
        memory.putDouble(key(kind), width);
        OwnSettings.keep(memory);
    }

    /** The column is as wide as usual again. */
    void forget(Kind kind) {
        memory.remove(key(kind));
        OwnSettings.keep(memory);
    }

    public void forgetWidths() {
        Stream.of(Kind.values()).map(ColumnMemory::key).forEach(memory::remove);
        OwnSettings.keep(memory);
    }

    /** What is no column that can be put away is not heard. */
    public Set<Kind> hidden() {
        Set<String> names = Set.of(memory.get(HIDDEN, "").split(","));
        return Arrangement.HIDEABLE.stream().filter(kind -> names.contains(kind.name())).collect(Collectors.toSet());
    }

    public void hide(Set<Kind> kinds) {
        memory.put(HIDDEN, new TreeSet<>(kinds).stream().map(Kind::name).collect(Collectors.joining(",")));
        OwnSettings.keep(memory);
    }

    private OptionalDouble width(Kind kind) {
        double width = memory.getDouble(key(kind), NONE);
        return width > 0 ? OptionalDouble.of(width) : OptionalDouble.empty();
    }

    private static String key(Kind kind) {
        return "width." + kind.name().toLowerCase(Locale.ROOT);
    }
}
