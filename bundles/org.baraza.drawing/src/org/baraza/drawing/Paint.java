package org.baraza.drawing;

import java.util.Optional;

/** How a closed shape is filled and edged. */
public record Paint(Optional<Role> fill, Optional<Stroke> edge) {

    public static Paint fill(Role role) {
        return new Paint(Optional.of(role), Optional.empty());
    }

    public static Paint edge(Stroke stroke) {
        return new Paint(Optional.empty(), Optional.of(stroke));
    }

    public static Paint of(Role fill, Stroke edge) {
        return new Paint(Optional.of(fill), Optional.of(edge));
    }
}
