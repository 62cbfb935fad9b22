package org.baraza.cli.internal.answers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.exchange.imports.ImportPreview;
import org.baraza.exchange.imports.PreviewLine;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.eclipse.osgi.util.NLS;

/** What an import does, or would do. */
public record ImportAnswer(ImportPreview preview, boolean applied) implements Answer {

    @Override
    public void text(Page page) {
        section(page, Messages.Import_refused, Effect.REFUSED);
        section(page, Messages.Import_changed, Effect.CHANGED);
        section(page, Messages.Import_created, Effect.CREATED);
        section(page, Messages.Import_noted, Effect.NOTED);
        page.gap();
        if (!preview.changesAnything()) {
            page.plain(Messages.Import_nothing);
        } else {
            page.plain(NLS.bind(applied ? Messages.Import_applied : Messages.Import_preview,
                    new Object[] { count(Effect.CREATED), count(Effect.CHANGED), count(Effect.REFUSED) }));
        }
    }

    private long count(Effect effect) {
        return preview.count(effect);
    }

    private void section(Page page, String heading, Effect effect) {
        List<PreviewLine> lines = preview.lines().stream().filter(line -> line.effect() == effect).toList();
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.line(text(line)));
        }
    }

    private static String text(PreviewLine line) {
        String values = line.before().isEmpty() ? quoted(line.after()) : line.before() + " → " + line.after();
        return Stream.of(line.place().text(), line.element(), line.what(), values, line.reason())
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(" | "));
    }

    private static String quoted(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public void json(Json json) {
        json.put("file", preview.workbook().name()).put("applied", applied && preview.changesAnything());
        json.object("counts", counts -> Stream.of(Effect.values())
                .forEach(effect -> counts.put(word(effect), (int) preview.count(effect))));
        json.array("tables", preview.tables(), (table, reading) -> table.put("sheet", reading.sheet().name())
                .put("kind", reading.kind().id()).put("headingRow", reading.headingRow() + 1));
        json.array("lines", preview.lines(), (each, line) -> each.put("effect", word(line.effect()))
                .put("place", line.place().text()).put("element", line.element()).put("what", line.what())
                .put("before", line.before()).put("after", line.after()).put("reason", line.reason()));
    }

    private static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT);
    }
}
