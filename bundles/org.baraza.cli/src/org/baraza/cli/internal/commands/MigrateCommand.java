package org.baraza.cli.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Option;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Page;
import org.baraza.session.DocumentException;
import org.baraza.session.Migration;
import org.baraza.session.SessionService;
import org.eclipse.osgi.util.NLS;

/** Brings a file of an older format to the present one. */
public final class MigrateCommand implements Command {

    private static final Syntax SYNTAX = new Syntax("migrate", true, List.of(Option.OUT),
            List.of("migrate FILE [--out PATH]"));

    private final SessionService sessions;

    public MigrateCommand(SessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public String purpose() {
        return Messages.Migrate_purpose;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException {
        Path file = Documents.existing(arguments.file()).toAbsolutePath();
        Optional<Path> out = arguments.value(Option.OUT).isEmpty() ? Optional.empty()
                : Optional.of(Documents.path(arguments.required(Option.OUT)).toAbsolutePath());
        Migration migration = sessions.migration(file);
        console.print(migration.isNeeded() ? migrated(migration, file, out) : present(migration, file, out));
        return ExitCode.GOOD;
    }

    /** Whoever names another file finds one there afterwards, be there something to do or not. */
    private static String present(Migration migration, Path file, Optional<Path> out) throws DocumentException {
        if (out.isEmpty()) {
            return NLS.bind(Messages.Migrate_notNeeded, file, migration.to());
        }
        migration.write(out.get());
        return NLS.bind(Messages.Migrate_copied, new Object[] { file, migration.to(), out.get() });
    }

    private static String migrated(Migration migration, Path file, Optional<Path> out) throws DocumentException {
        Page page = new Page();
        if (out.isPresent()) {
            migration.write(out.get());
            page.plain(NLS.bind(Messages.Migrate_written, new Object[] { out.get(), migration.to(), file }));
        } else {
            Path former = migration.run();
            page.plain(NLS.bind(Messages.Migrate_migrated, new Object[] { file, migration.to(), former }));
        }
        migration.steps().forEach(page::line);
        return page.text();
    }
}
