package org.baraza.drawing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The colours of all roles in one appearance. */
public final class Palette {

    private final Map<Role, Rgb> colours = new EnumMap<>(Role.class);

    private Palette(Function<Role, Rgb> colour) {
        Arrays.stream(Role.values()).forEach(role -> colours.put(role, colour.apply(role)));
    }

    public static Palette light() {
        return new Palette(Role::light);
    }

    public static Palette dark() {
        return new Palette(Role::dark);
    }

    /** The system's colours; shapes, dashes and hatches alone tell things apart then. */
    public static Palette highContrast(SystemColours system) {
        return new Palette(role -> system.colour(role.highContrast()));
    }

    public Rgb colour(Role role) {
        return colours.get(role);
    }
}
