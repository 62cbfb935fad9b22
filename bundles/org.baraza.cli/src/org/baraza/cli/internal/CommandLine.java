package org.baraza.cli.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.cli.internal.arguments.ArgumentParser;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.commands.AdviseCommand;
import org.baraza.cli.internal.commands.CatalogueCommand;
import org.baraza.cli.internal.commands.CheckCommand;
import org.baraza.cli.internal.commands.Command;
import org.baraza.cli.internal.commands.Documents;
import org.baraza.cli.internal.commands.ExitCode;
import org.baraza.cli.internal.commands.ExportCommand;
import org.baraza.cli.internal.commands.ImportCommand;
import org.baraza.cli.internal.commands.MigrateCommand;
import org.baraza.cli.internal.commands.MovementCommand;
import org.baraza.cli.internal.commands.NewCommand;
import org.baraza.cli.internal.commands.ProfileCommand;
import org.baraza.cli.internal.commands.ReportCommand;
import org.baraza.cli.internal.commands.SummaryCommand;
import org.baraza.cli.internal.commands.WhatIfCommand;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Console;
import org.baraza.report.ReportException;
import org.baraza.report.ReportService;
import org.baraza.session.DocumentException;
import org.baraza.session.SessionService;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Finds the command that was asked for, runs it, and turns whatever goes wrong into one line and an exit code. */
@Component(service = CommandLine.class)
public final class CommandLine {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final List<Command> commands;
    private final BundleContext context;
    private final Logger log;

    @Activate
    public CommandLine(@Reference SessionService sessions, @Reference CatalogueService catalogue,
            @Reference ReportService reports, @Reference LoggerFactory loggers, BundleContext context) {
        Documents documents = new Documents(sessions, catalogue);
        this.commands = List.of(new NewCommand(sessions, catalogue), new CheckCommand(documents),
                new SummaryCommand(documents), new AdviseCommand(documents), new MovementCommand(documents),
                new WhatIfCommand(documents), new ReportCommand(documents, reports),
                new ImportCommand(documents), new ExportCommand(documents), new CatalogueCommand(catalogue),
                new ProfileCommand(documents), new MigrateCommand(sessions));
        this.context = context;
        this.log = loggers.getLogger(LOG_FILE);
    }

    /** @param words as typed, the command first */
    public ExitCode run(List<String> words, Console console) {
        try {
            return dispatch(words, console);
        } catch (Refusal | DocumentException | ReportException e) {
            console.tell(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            log.error("{}", String.join(" ", words), e);
            console.tell(NLS.bind(Messages.Application_failed, e.toString().replaceFirst("[.\\s]+$", ""), logFile()));
        }
        return ExitCode.REFUSED;
    }

    private ExitCode dispatch(List<String> words, Console console)
            throws Refusal, DocumentException, ReportException {
        if (words.isEmpty()) {
            console.tell(help());
            return ExitCode.REFUSED;
        }
        if (words.contains("--help") || words.contains("-h")) {
            console.print(help());
            return ExitCode.GOOD;
        }
        if (words.getFirst().equals("--version")) {
            console.print("Baraza " + context.getBundle().getVersion());
            return ExitCode.GOOD;
        }
        Command command = command(words.getFirst());
        return command.run(new ArgumentParser(command.syntax()).parse(words.subList(1, words.size())), console);
    }

    private String help() {
        return new HelpText(commands).text();
    }

    private Command command(String verb) throws Refusal {
        List<String> verbs = commands.stream().map(command -> command.syntax().verb()).toList();
        return commands.stream().filter(command -> command.syntax().verb().equals(verb)).findFirst().orElseThrow(
                () -> new Refusal(NLS.bind(Messages.Arguments_unknownCommand, verb, String.join(", ", verbs))));
    }

    private String logFile() {
        return Optional.ofNullable(context.getProperty("osgi.logfile")).orElse("–");
    }
}
