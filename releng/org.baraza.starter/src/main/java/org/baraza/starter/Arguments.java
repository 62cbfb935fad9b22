package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the framework is told: which application, where the user's folders are, and the user's own words. */
final class Arguments {

    static final String COMMAND_LINE = "org.baraza.cli.application";

    /** A command is a plain word or starts with two dashes; a file has a dot, a slash or a capital letter. */
    private static final Pattern COMMAND = Pattern.compile("[a-z][a-z-]*|--.*|-h");

    /** Options of the framework that no value follows. */
    private static final List<String> ALONE = Arrays.asList("-clean", "-console", "-consoleLog", "-debug", "-noexit",
            "-nosplash");

    private final Program program;
    private final List<String> words;

    Arguments(Program program, List<String> words) {
        this.program = program;
        this.words = words;
    }

    boolean isCommand() {
        return !words.isEmpty() && COMMAND.matcher(words.get(0)).matches();
    }

    /** Whether this start is the workbench's, and not a command or another application of the framework. */
    boolean openWindow() {
        return !isCommand() && !words.contains("-application");
    }

    /** The path of the file to open, whole, since another process may open it; empty if there is none. */
    String file() {
        return IntStream.range(0, words.size()).filter(at -> !isOfOption(at)).mapToObj(words::get)
                .filter(Arguments::isFile).findFirst()
                .map(word -> Paths.get(word).toAbsolutePath().toString()).orElse("");
    }

    /** Whether the word is an option of the framework, or its value. */
    private boolean isOfOption(int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        return words.get(at).startsWith("-") || before.startsWith("-") && !ALONE.contains(before);
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Paths.get(word)) || word.endsWith(".baraza");
        } catch (InvalidPathException wildcard) {
            return false;
        }
    }

    List<String> forFramework() {
        List<String> all = new ArrayList<>(Arrays.asList(
                "-install", program.folder().toString(),
                "-configuration", program.configuration().toString(),
                "-data", program.workspace().toString(),
                "-user", program.data().toString(),
                "-nosplash"));
        if (isCommand()) {
            all.addAll(Arrays.asList("-application", COMMAND_LINE));
        }
        all.addAll(words);
        return all;
    }
}
