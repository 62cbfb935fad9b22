package org.baraza.cli.internal.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.cli.internal.messages.Messages;
import org.baraza.model.values.Formats;
import org.eclipse.osgi.util.NLS;

/** What was typed after a command, in the types that are meant. */
public final class Arguments {

    private final Syntax syntax;
    private final List<String> files;
    private final Map<Option, String> values;

    Arguments(Syntax syntax, List<String> files, Map<Option, String> values) {
        this.syntax = syntax;
        this.files = List.copyOf(files);
        this.values = Map.copyOf(values);
    }

    public boolean has(Option option) {
        return values.containsKey(option);
    }

    public Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** @throws Refusal if it is not there */
    public String required(Option option) throws Refusal {
        return value(option).orElseThrow(() -> missing(option.usage()));
    }

    /** @throws Refusal if there is none */
    public String file() throws Refusal {
        return files.stream().findFirst().orElseThrow(() -> missing("FILE"));
    }

    public boolean hasFile() {
        return !files.isEmpty();
    }

    /**
     * The file beside the strategy.
     *
     * @param called what the usage calls it
     * @throws Refusal if there is none
     */
    public String secondFile(String called) throws Refusal {
        if (files.size() < 2) {
            throw missing(called);
        }
        return files.get(1);
    }

    public Optional<LocalDate> asOf() throws Refusal {
        return date(Option.AS_OF);
    }

    public Optional<LocalDate> date(Option option) throws Refusal {
        return parsed(option, Formats::date, Messages.Expected_date);
    }

    public Optional<YearMonth> month() throws Refusal {
        return parsed(Option.MONTH, Formats::month, Messages.Expected_month);
    }

    public Format format() throws Refusal {
        return parsed(Option.FORMAT, Arguments::format, Messages.Expected_format).orElse(Format.TEXT);
    }

    private static Format format(String word) {
        return Arrays.stream(Format.values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst().orElseThrow(IllegalArgumentException::new);
    }

    /**
     * The value of an option; empty if it is not given.
     *
     * @param parser throws an {@link IllegalArgumentException} at what is off
     * @param expected what is expected instead, with an example
     */
    public <T> Optional<T> parsed(Option option, Function<String, T> parser, String expected) throws Refusal {
        if (!has(option)) {
            return Optional.empty();
        }
        try {
            return value(option).map(parser);
        } catch (IllegalArgumentException e) {
            throw new Refusal(NLS.bind(Messages.Arguments_wrongValue,
                    new Object[] { option.name(), values.get(option), expected }), e);
        }
    }

    private Refusal missing(String what) {
        return new Refusal(NLS.bind(Messages.Arguments_missing,
                new Object[] { syntax.verb(), what, "baraza " + String.join(" | ", syntax.usages()) }));
    }
}
