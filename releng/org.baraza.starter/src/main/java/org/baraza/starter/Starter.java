package org.baraza.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/**
 * Starts Baraza in this Java runtime, or in a newer one of this machine, and again as often as Baraza asks for it.
 */
public final class Starter {

    private static final int RESTART = 23;
    private static final int RESTART_WITH_OTHER_ARGUMENTS = 24;

    private final Machine machine;
    private final Program program;

    Starter(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
    }

    public static void main(String[] given) {
        int code;
        try {
            Machine machine = Machine.ofThisProcess();
            code = new Starter(machine, Program.of(machine)).start(Arrays.asList(given));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            code = CannotStart.EXIT_CODE;
        }
        System.exit(code);
    }

    int start(List<String> given) throws CannotStart {
        prepareDataFolder();
        List<String> words = given;
        int code = firstRun(words);
        while (!Child.isThisProcess() && (code == RESTART || code == RESTART_WITH_OTHER_ARGUMENTS)) {
            words = code == RESTART ? words : NextStart.of(program).read();
            code = new Child(machine, program).run(machine.runningJava(), words);
        }
        return code;
    }

    private int firstRun(List<String> given) throws CannotStart {
        if (machine.runningJava().isNewEnough()) {
            return runHere(given);
        }
        return new Child(machine, program).run(new JavaSearch(machine, program).newEnough(), given);
    }

    private int runHere(List<String> given) throws CannotStart {
        Arguments arguments = new Arguments(program, given);
        if (arguments.openWindow() && !machine.hasDisplay()) {
            throw new CannotStart(Texts.get("noDisplay"));
        }
        return arguments.openWindow() ? runFirstOrHandOver(arguments) : run(arguments);
    }

    /** One program has all windows of a user; a later start only asks it to open one. */
    private int runFirstOrHandOver(Arguments arguments) throws CannotStart {
        Request request = new Request(program.data(), arguments.file(), Request.PATIENCE);
        try (Turn turn = new Turn(program.data())) {
            return request.isTakenUnless(turn::take) ? 0 : run(arguments);
        }
    }

    private int run(Arguments arguments) throws CannotStart {
        ClassArchive archive = ClassArchive.of(program);
        archive.dropIfOlderThan(program.contents(), machine.runningJava().classes());
        int code = new Equinox(machine, program).run(arguments);
        if (code == 0 && arguments.openWindow()) {
            archive.makeIfRecorded();
        }
        if (code == RESTART_WITH_OTHER_ARGUMENTS) {
            NextStart.of(program).write(System.getProperty("baraza.next", ""));
        }
        return code;
    }

    private void prepareDataFolder() throws CannotStart {
        try {
            Files.createDirectories(program.installation());
        } catch (IOException e) {
            throw new CannotStart(Texts.get("noDataFolder", program.data(), DataFolder.VARIABLE));
        }
    }
}
