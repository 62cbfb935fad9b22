package org.baraza.cli.internal.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.MissingPack;
import org.baraza.catalogue.Problem;
import org.baraza.checks.Findings;
import org.baraza.cli.internal.arguments.Format;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Console;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.baraza.session.Session;
import org.eclipse.osgi.util.NLS;

/**
 * A strategy that a command works on.
 *
 * @param file as it was typed
 */
record Document(String file, Session session, Catalogue catalogue) {

    Strategy strategy() {
        return session.strategy();
    }

    LocalDate asOf() {
        return session.asOf();
    }

    Findings findings() {
        return session.findings();
    }

    List<String> missingPacks() {
        return session.analyses().packs().missingFrom(catalogue).stream().map(MissingPack::id).toList();
    }

    /** What was contributed and could not be used: packs, and the checks of these findings. */
    List<Problem> problems(Findings findings) {
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        problems.addAll(findings.problems());
        return List.copyOf(problems);
    }

    /** Tells what lies beside the answer: packs that are missing, contributions that failed. */
    void tell(Console console, Findings findings) {
        missingPacks().forEach(pack -> console.tell(NLS.bind(Messages.Document_packMissing, file, pack)));
        problems(findings).forEach(problem -> console.tell(problem.text()));
    }

    /** Answers on this document, and tells what lies beside it. */
    void answer(Answer answer, Format format, Console console) {
        tell(console, Findings.none());
        console.print(switch (format) {
            case TEXT -> text(answer);
            case JSON -> Json.object(json -> {
                head(json);
                answer.json(json);
            });
        });
    }

    private String text(Answer answer) {
        Page page = new Page();
        head(page, new DocumentFormats(Locale.getDefault()));
        answer.text(page);
        return page.text();
    }

    void head(Page page, DocumentFormats formats) {
        page.plain(Objects.requireNonNullElse(strategy().getTitle(), file));
        page.plain(NLS.bind(Messages.Document_asOf, file, formats.date(asOf())));
    }

    void head(Json json) {
        Strategy strategy = strategy();
        json.put("version", Json.VERSION);
        json.object("document", head -> head.put("file", file).put("id", strategy.getId())
                .put("revision", strategy.getRevision()).put("title", strategy.getTitle())
                .put("country", strategy.getCountry()).put("office", strategy.getOffice())
                .put("language", strategy.getLanguage()).put("currency", strategy.getCurrency())
                .put("firstQuarter", Optional.ofNullable(strategy.getFirstQuarter()))
                .put("lastQuarter", Optional.ofNullable(strategy.getLastQuarter())));
        json.put("asOf", asOf().toString());
        json.strings("missingPacks", missingPacks());
    }
}
