package org.baraza.starter;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** The starter once more, in a process of its own: for a newer Java, and for each restart. */
final class Child {

    private static final String MARK = "baraza.child";
    private static final String FIRST_THREAD = "-XstartOnFirstThread";

    private final Machine machine;
    private final Program program;

    Child(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
    }

    /** A child leaves restarting to its parent, or each restart would leave one more process behind. */
    static boolean isThisProcess() {
        return Boolean.getBoolean(MARK);
    }

    int run(JavaRuntime java, List<String> words) throws CannotStart {
        try {
            return new ProcessBuilder(command(java, words)).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new CannotStart(Texts.get("javaFailed", java.home(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CannotStart.EXIT_CODE;
        }
    }

    private List<String> command(JavaRuntime java, List<String> words) throws CannotStart {
        List<String> command = new ArrayList<>();
        command.add(java.home().resolve(machine.javaCommand()).toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        if (machine.kind() == Machine.Kind.MACOS && !command.contains(FIRST_THREAD)) {
            command.add(FIRST_THREAD);
        }
        command.add("-D" + MARK + "=true");
        command.add("-jar");
        command.add(Program.jar().toString());
        command.addAll(words);
        return command;
    }
}
