package org.baraza.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.NewWords;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.model.strategy.Scope;
import org.baraza.model.values.EntryRef;
import org.baraza.model.values.Formats;
import org.baraza.session.DocumentException;
import org.baraza.session.SessionService;
import org.baraza.session.creation.NewStrategy;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** Begins a strategy by a profile, with phases, questions and templates, in a file that isn't there yet. */
public final class NewCommand implements Command {

    private static final String EXTENSION = ".baraza";

    private static final Syntax SYNTAX = new Syntax("new", false,
            List.of(Option.OUT, Option.TITLE, Option.FIRST, Option.LAST, Option.COUNTRY, Option.OFFICE, Option.SCOPE,
                    Option.CURRENCY, Option.LANGUAGE, Option.PROFILE, Option.USER_GROUPS, Option.VALUES),
            List.of("new --out PATH --title TEXT --first QUARTER --last QUARTER [--country TEXT] [--office TEXT] "
                    + "[--scope SCOPE] [--currency CODE] [--language TAG] [--profile ID] [--user-groups] [--values]"));

    private final SessionService sessions;
    private final CatalogueService catalogue;

    public NewCommand(SessionService sessions, CatalogueService catalogue) {
        this.sessions = sessions;
        this.catalogue = catalogue;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return NLS.bind(Messages.New_purpose, scopes());
    }

    private static String scopes() {
        return Stream.of(Scope.values()).map(JsonWords::of).collect(Collectors.joining(", "));
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Path out = Documents.path(arguments.required(Option.OUT)).toAbsolutePath();
        if (!out.getFileName().toString().endsWith(EXTENSION)) {
            throw new Refusal(NLS.bind(Messages.New_extension, out, named(out)));
        }
        NewStrategy form = form(arguments);
        List<String> refusals = form.refusals();
        if (!refusals.isEmpty()) {
            throw new Refusal(String.join(" ", refusals));
        }
        if (Files.exists(out)) {
            throw new Refusal(NLS.bind(Messages.New_exists, out));
        }
        sessions.create(form.create()).saveAs(out);
        form.advice().forEach(console::tell);
        console.print(NLS.bind(Messages.New_written, out));
        return ExitCode.GOOD;
    }

    /** The same name with the extension of strategies. */
    private static String named(Path out) {
        return out.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "") + EXTENSION;
    }

    private NewStrategy form(Arguments arguments) throws Refusal {
        Catalogue packs = catalogue.catalogue();
        NewStrategy form = NewStrategy.in(packs).titled(arguments.required(Option.TITLE))
                .inCountry(arguments.value(Option.COUNTRY).orElse(""))
                .ofOffice(arguments.value(Option.OFFICE).orElse(""))
                .inCurrency(arguments.value(Option.CURRENCY).orElse(""))
                .running(quarter(Option.FIRST, arguments), quarter(Option.LAST, arguments))
                .inLanguage(arguments.parsed(Option.LANGUAGE, NewWords::language, Messages.Expected_language)
                        .orElse(Locale.of(Locale.getDefault().getLanguage())));
        arguments.parsed(Option.SCOPE, NewWords::scope, NLS.bind(Messages.Expected_scope, scopes()))
                .ifPresent(form::withScope);
        arguments.parsed(Option.PROFILE, EntryRef::parse, Messages.Expected_profile)
                .ifPresent(ref -> form.following(known(ref, packs)));
        if (arguments.has(Option.USER_GROUPS)) {
            form.withUserGroups();
        }
        if (arguments.has(Option.VALUES)) {
            form.withValues(packs.values().stream().map(packs::ref).toList());
        }
        return form;
    }

    private static YearQuarter quarter(Option option, Arguments arguments) throws Refusal {
        arguments.required(option);
        return arguments.parsed(option, Formats::quarter, Messages.Expected_quarter).orElseThrow();
    }

    /** Whoever leaves the pack out means the first one that has such a profile. */
    static EntryRef known(EntryRef ref, Catalogue packs) {
        Optional<EntryRef> known = packs.profiles().stream().map(packs::ref)
                .filter(profile -> ref.pack().isEmpty() && profile.entry().equals(ref.entry())).findFirst();
        return known.orElse(ref);
    }
}
