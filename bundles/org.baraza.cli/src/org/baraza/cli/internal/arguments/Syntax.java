package org.baraza.cli.internal.arguments;

import java.util.List;
import java.util.Optional;

/**
 * What a command understands.
 *
 * @param takesFile whether it works on a file
 * @param usages the ways to call it, as the help writes them
 */
public record Syntax(String verb, boolean takesFile, List<Option> options, List<String> usages) {

    public Syntax {
        options = List.copyOf(options);
        usages = List.copyOf(usages);
    }

    Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    List<String> names() {
        return options.stream().map(Option::name).toList();
    }
}
