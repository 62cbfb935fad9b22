package org.baraza.cli.internal.commands;

import org.baraza.cli.internal.arguments.Arguments;
import org.baraza.cli.internal.arguments.Refusal;
import org.baraza.cli.internal.arguments.Syntax;
import org.baraza.cli.internal.output.Console;
import org.baraza.report.ReportException;
import org.baraza.session.DocumentException;

/** One thing that Baraza does on the command line. */
public interface Command {

    Syntax syntax();

    /** What it is for, in a sentence. */
    String purpose();

    ExitCode run(Arguments arguments, Console console) throws Refusal, DocumentException, ReportException;
}
