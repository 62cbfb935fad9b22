package org.baraza.drawing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The colours of all roles in one appearance. */
public final class Palette {

    private static final Palette LIGHT = new Palette(Role::light);
    private static final Palette DARK = new Palette(Role::dark);

    private final Map<Role, Rgb> colours = new EnumMap<>(Role.class);

    private Palette(Function<Role, Rgb> colour) {
        Arrays.stream(Role.values()).forEach(role -> colours.put(role, colour.apply(role)));
    }

    public static Palette light() {
        return LIGHT;
    }

    public static Palette dark() {
        return DARK;
    }

    /** The system's colours; shapes, dashes and hatches alone tell things apart then. */
    public static Palette highContrast(SystemColours system) {
        return new Palette(role -> system.colour(role.highContrast()));
    }

    public Rgb colour(Role role) {
        return colours.get(role);
    }
}
