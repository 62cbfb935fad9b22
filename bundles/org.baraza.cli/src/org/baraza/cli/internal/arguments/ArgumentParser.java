package org.baraza.cli.internal.arguments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.baraza.cli.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Takes apart what was typed after a command. A word that is off is named, with what was expected. */
public final class ArgumentParser {

    private static final String DASHES = "--";

    private final Syntax syntax;
    private final Map<Option, String> values = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    public ArgumentParser(Syntax syntax) {
        this.syntax = syntax;
    }

    public Arguments parse(List<String> words) throws Refusal {
        Deque<String> rest = new ArrayDeque<>(words);
        boolean options = true;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (options && word.equals(DASHES)) {
                options = false;
            } else if (options && word.startsWith("-")) {
                option(word, rest);
            } else {
                operand(word);
            }
        }
        return new Arguments(syntax, files, values);
    }

    /** Both {@code --name value} and {@code --name=value}. */
    private void option(String word, Deque<String> rest) throws Refusal {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = syntax.option(name).orElseThrow(() -> new Refusal(NLS.bind(Messages.Arguments_unknownOption,
                new Object[] { syntax.verb(), name, String.join(", ", syntax.names()) })));
        if (equals >= 0) {
            rest.push(word.substring(equals + 1));
        }
        if (values.put(option, value(option, equals >= 0, rest)) != null) {
            throw new Refusal(NLS.bind(Messages.Arguments_twice, name));
        }
    }

    private static String value(Option option, boolean attached, Deque<String> rest) throws Refusal {
        if (option.takes() == Option.Takes.NOTHING) {
            if (attached) {
                throw new Refusal(NLS.bind(Messages.Arguments_noValue, option.name(), rest.pop()));
            }
            return "";
        }
        if (rest.isEmpty() || !attached && rest.peek().startsWith(DASHES)) {
            throw new Refusal(NLS.bind(Messages.Arguments_valueMissing, option.name(), option.usage()));
        }
        StringBuilder value = new StringBuilder(rest.pop());
        while (option.takes() == Option.Takes.ALL && !rest.isEmpty() && !rest.peek().startsWith(DASHES)) {
            value.append(' ').append(rest.pop());
        }
        return value.toString();
    }

    private void operand(String word) throws Refusal {
        if (files.size() >= syntax.files()) {
            throw new Refusal(NLS.bind(Messages.Arguments_tooMany, new Object[] { syntax.verb(), word,
                    "baraza " + String.join(" | ", syntax.usages()) }));
        }
        files.add(word);
    }
}
