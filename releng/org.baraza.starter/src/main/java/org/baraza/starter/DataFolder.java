package org.baraza.starter;

import java.nio.file.Path;
import java.nio.file.Paths;

/** Where a user's settings, recovery files and plug-ins live: never beside the program, which may be read-only. */
final class DataFolder {

    /** The variable that names another folder: a USB stick, a shared test machine. */
    static final String VARIABLE = "BARAZA_DATA";

    private DataFolder() {
    }

    static Path of(Machine machine) {
        return machine.variable(VARIABLE).map(Paths::get).orElseGet(() -> usual(machine)).toAbsolutePath();
    }

    private static Path usual(Machine machine) {
        switch (machine.kind()) {
            case WINDOWS:
                return machine.variable("LOCALAPPDATA").map(Paths::get)
                        .orElse(machine.home().resolve("AppData").resolve("Local")).resolve("Baraza");
            case MACOS:
                return machine.home().resolve("Library").resolve("Application Support").resolve("Baraza");
            default:
                return machine.variable("XDG_DATA_HOME").map(Paths::get)
                        .orElse(machine.home().resolve(".local").resolve("share")).resolve("baraza");
        }
    }
}
