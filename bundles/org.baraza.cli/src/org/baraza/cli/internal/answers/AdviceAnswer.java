package org.baraza.cli.internal.answers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.baraza.analysis.Advice;
import org.baraza.analysis.AdvisedTactic;
import org.baraza.analysis.Placement;
import org.baraza.analysis.Reason;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.JsonWords;
import org.baraza.cli.internal.output.Page;
import org.eclipse.osgi.util.NLS;

/** Tactics for a group, the best first, each with its reasons. As text only the first few. */
public record AdviceAnswer(Advice advice, Catalogue catalogue, Vocabulary vocabulary) implements Answer {

    private static final int SHOWN = 10;

    @Override
    public void text(Page page) {
        Placement placement = advice.placement();
        page.heading(NLS.bind(Messages.Advise_title, new Object[] {
                Objects.requireNonNullElse(placement.group().getName(), "–"),
                placement.quadrant().map(vocabulary::of).orElse("–"),
                vocabulary.of(placement.tier()) }));
        advice.notes().forEach(note -> page.line(note.says(vocabulary)));
        List<AdvisedTactic> tactics = advice.tactics();
        IntStream.range(0, Math.min(SHOWN, tactics.size())).forEach(i -> text(page, i + 1, tactics.get(i)));
        if (tactics.size() > SHOWN) {
            page.gap().plain(NLS.bind(Messages.Advise_more, SHOWN, tactics.size()));
        }
    }

    private void text(Page page, int place, AdvisedTactic advised) {
        page.heading(place + "  " + name(advised) + " (" + advised.ref() + ")");
        advised.reasonsFor().forEach(reason -> page.line("+ " + reason.says(vocabulary)));
        advised.reasonsAgainst().forEach(reason -> page.line("– " + reason.says(vocabulary)));
    }

    @Override
    public void json(Json json) {
        Placement placement = advice.placement();
        json.object("group", group -> group.put("id", placement.group().getId())
                .put("name", placement.group().getName()).put("quadrant", JsonWords.of(placement.quadrant()))
                .put("tier", JsonWords.of(placement.tier())).put("rank", boxed(placement.rank()))
                .put("place", boxed(placement.place())));
        json.put("stage", advice.stage());
        json.array("notes", advice.notes(), this::reason);
        json.array("tactics", advice.tactics(), this::tactic);
    }

    private void tactic(Json json, AdvisedTactic advised) {
        json.put("id", advised.ref().toString()).put("name", name(advised))
                .put("purpose", catalogue.topPurposeOf(advised.tactic()).map(group -> group.ref()))
                .put("order", advised.tactic().getOrder()).put("citation", advised.tactic().getCitation())
                .array("reasonsFor", advised.reasonsFor(), this::reason)
                .array("reasonsAgainst", advised.reasonsAgainst(), this::reason);
    }

    private void reason(Json json, Reason reason) {
        json.put("kind", JsonWords.ofId(reason.kind().id())).put("message", reason.says(vocabulary));
    }

    private String name(AdvisedTactic advised) {
        return LocalTexts.text(advised.tactic().getName(), vocabulary.locale());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
