package org.baraza.cli.internal;

import java.util.List;

import org.baraza.cli.internal.commands.Command;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Page;

/** What {@code --help} says. */
record HelpText(List<Command> commands) {

    String text() {
        Page page = new Page().plain(Messages.Help_title).gap();
        for (Command command : commands) {
            command.syntax().usages().forEach(usage -> page.plain("baraza " + usage));
            page.detail(command.purpose());
        }
        return page.plain("baraza --help | --version").gap().plain(Messages.Help_operands)
                .plain(Messages.Help_exitCodes).text();
    }
}
