package org.baraza.cli.internal.arguments;

import java.util.List;
import java.util.Optional;

/**
 * What a command understands.
 *
 * @param files how many files it works on: the strategy first
 * @param usages the ways to call it, as the help writes them
 */
public record Syntax(String verb, int files, List<Option> options, List<String> usages) {

    public Syntax {
        options = List.copyOf(options);
        usages = List.copyOf(usages);
    }

    public Syntax(String verb, boolean takesFile, List<Option> options, List<String> usages) {
        this(verb, takesFile ? 1 : 0, options, usages);
    }

    Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    List<String> names() {
        return options.stream().map(Option::name).toList();
    }
}
