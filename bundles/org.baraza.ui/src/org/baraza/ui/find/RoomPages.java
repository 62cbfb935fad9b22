package org.baraza.ui.find;

import java.util.List;

/** The pages of a room, as its head calls them, known before anybody has been in the room: a service of its bundle. */
public interface RoomPages {

    /** Id of the room's view. */
    String room();

    List<String> pages();

    /** What the head offers beside them. */
    default List<Action> actions() {
        return List.of();
    }

    /**
     * Something that the head of the room does.
     *
     * @param page on which it can be done
     * @param words as the head says it
     */
    record Action(String page, String words, String icon) {
    }
}
