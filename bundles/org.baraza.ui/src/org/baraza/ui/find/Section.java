package org.baraza.ui.find;

import org.baraza.ui.internal.Messages;

/** What is found together, in the order in which things that fit alike are shown. */
public enum Section {

    PLACES, COMMANDS, ELEMENTS, TACTICS, HELP;

    /** "In the strategy". */
    public String heading() {
        return switch (this) {
            case PLACES -> Messages.Find_places;
            case COMMANDS -> Messages.Find_commands;
            case ELEMENTS -> Messages.Find_elements;
            case TACTICS -> Messages.Find_tactics;
            case HELP -> Messages.Find_help;
        };
    }
}
