package org.baraza.ui.find;

import java.util.List;

/** The pages of a room, as its head calls them, known before anybody has been in the room: a service of its bundle. */
public interface RoomPages {

    /** Id of the room's view. */
    String room();

    List<String> pages();
}
