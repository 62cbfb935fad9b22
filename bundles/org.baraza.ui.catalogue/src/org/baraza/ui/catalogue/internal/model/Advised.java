package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Advice;
import org.baraza.analysis.AdvisedTactic;
import org.baraza.analysis.Reason;
import org.baraza.catalogue.Catalogue;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Tactics for one group, the best first, each with what speaks for and against it. */
public final class Advised implements Listing {

    /** For nobody, since there are no groups yet. */
    public static final Listing NOBODY = new Listing() {

        @Override
        public List<Line> lines() {
            return List.of();
        }

        @Override
        public Optional<Page> page(String key) {
            return Optional.empty();
        }
    };

    private final Catalogue catalogue;
    private final Advice advice;
    private final Usage usage;
    private final Locale locale;
    private final EntryText text;

    public Advised(Catalogue catalogue, Advice advice, Usage usage, Locale locale) {
        this.catalogue = catalogue;
        this.advice = advice;
        this.usage = usage;
        this.locale = locale;
        this.text = new EntryText(locale);
    }

    @Override
    public List<Line> lines() {
        return IntStream.range(0, advice.tactics().size()).mapToObj(i -> line(i + 1, advice.tactics().get(i))).toList();
    }

    @Override
    public Optional<Page> page(String key) {
        return advice.tactics().stream().filter(advised -> advised.ref().toString().equals(key)).findFirst()
                .map(this::page);
    }

    /** What has to be known first, a sentence each, and last why the tactics stand in this order. */
    public List<String> notes() {
        return Stream.concat(advice.notes().stream().map(note -> note.says(locale)), Stream.of(Messages.Advice_order))
                .toList();
    }

    private Line line(int place, AdvisedTactic advised) {
        return new Line(advised.ref().toString(), place + "  " + text.name(advised.tactic()),
                NLS.bind(Messages.Advice_count, advised.reasonsFor().size(), advised.reasonsAgainst().size()), 0);
    }

    private Page page(AdvisedTactic advised) {
        Page page = new Pages(catalogue, usage, locale).page(advised.tactic());
        List<PageSection> reasons = EntryText.filled(
                EntryText.section("check", Messages.Advice_for, says(advised.reasonsFor())),
                EntryText.section("minus", Messages.Advice_against, says(advised.reasonsAgainst())));
        return new Page(page.tactic(), page.above(), page.name(), page.effort(), page.inPlan(),
                Stream.concat(reasons.stream(), page.idea().stream()).toList(), page.use(), page.examples(),
                page.source(), page.related());
    }

    private Stream<String> says(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.says(locale));
    }
}
