package org.baraza.ui.find;

import java.util.List;
import java.util.Optional;

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
     * Something that the head of the room does, or a button on a page.
     *
     * @param page on which it can be done
     * @param words as a button on the page says it; the head may say more
     * @param icon of the button, which the head has once if at all
     * @param among what the head says of the button whose menu offers it; empty if the button does it
     */
    record Action(String page, String words, String icon, Optional<String> among) {

        public Action(String page, String words, String icon) {
            this(page, words, icon, Optional.empty());
        }

        /** One of what a button's menu offers, which opens then. */
        public static Action among(String button, String page, String words, String icon) {
            return new Action(page, words.replace("&", ""), icon, Optional.of(button));
        }
    }
}
