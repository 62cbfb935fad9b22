package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.CountryExample;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.IndicatorTemplate;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Pack;
import org.baraza.model.catalogue.Purpose;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.catalogue.internal.messages.Messages;
import org.baraza.ui.catalogue.internal.model.PageLine.Labelled;
import org.baraza.ui.catalogue.internal.model.PageLine.Named;
import org.baraza.ui.catalogue.internal.model.PageLine.Quadrants;

/** The sections of a page. */
final class Sections {

    /** "National Institute of Statistics of Rwanda (NISR)" is NISR for short. */
    private static final Pattern ACRONYM = Pattern.compile("\\(([^()]+)\\)\\s*$");

    private final Catalogue catalogue;
    private final Locale locale;
    private final Subprocesses subprocesses;

    Sections(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.subprocesses = new Subprocesses(catalogue, locale);
    }

    List<PageSection> idea(Purpose purpose) {
        return filled(words("quote", Messages.Page_whatItIs, purpose.getDescription()));
    }

    List<PageSection> idea(Tactic tactic) {
        return filled(words("quote", Messages.Page_whatItIs, tactic.getDescription()),
                words("calendar", Messages.Page_when, tactic.getWhen()),
                words("add", Messages.Page_strengths, tactic.getStrengths()),
                words("minus", Messages.Page_weaknesses, tactic.getWeaknesses()),
                words("lock", Messages.Page_prerequisites, tactic.getPrerequisites()));
    }

    List<PageSection> use(Tactic tactic) {
        return filled(new PageSection("group", Messages.Page_suits, List.of(quadrants(tactic), groups(tactic))),
                new PageSection("steps", Messages.Page_gsbpm, lines(tactic.getSubprocesses(), this::subprocess)),
                new PageSection("indicator", Messages.Page_indicators, indicators(tactic)),
                new PageSection("check", Messages.Page_steps, steps(tactic)));
    }

    List<PageSection> examples(Tactic tactic) {
        return filled(new PageSection("place", Messages.Page_examples, lines(tactic.getExamples(), this::example)));
    }

    private static List<PageSection> filled(PageSection... sections) {
        return Stream.of(sections).filter(section -> !section.lines().isEmpty()).toList();
    }

    private PageSection words(String icon, String title, List<LocalText> texts) {
        return new PageSection(icon, title, Stream.of(text(texts)).filter(text -> !text.isBlank())
                .<PageLine>map(PageLine.Words::new).toList());
    }

    private static <T> List<PageLine> lines(List<T> items, Function<T, PageLine> line) {
        return items.stream().map(line).toList();
    }

    private PageLine quadrants(Tactic tactic) {
        return tactic.getQuadrants().isEmpty()
                ? new PageLine.Words(Messages.Page_allQuadrants)
                : new Quadrants(tactic.getQuadrants().stream()
                        .map(quadrant -> new Named(quadrant, Words.of(quadrant, locale))).toList());
    }

    private PageLine groups(Tactic tactic) {
        return new PageLine.Words(tactic.getUserGroups().isEmpty()
                ? Messages.Page_allGroups
                : tactic.getUserGroups().stream().map(ref -> name(tactic, ref, catalogue::userGroup))
                        .collect(Collectors.joining(", ")));
    }

    private PageLine subprocess(String code) {
        return new Labelled(code, subprocesses.name(code).orElse(""));
    }

    private List<PageLine> indicators(Tactic tactic) {
        return lines(tactic.getIndicators(), ref -> {
            String level = catalogue.indicator(within(tactic, ref)).map(IndicatorTemplate::getLevel)
                    .map(value -> Words.of(value, locale)).orElse("");
            return new Labelled(level, name(tactic, ref, catalogue::indicator));
        });
    }

    private List<PageLine> steps(Tactic tactic) {
        return IntStream.range(0, tactic.getSteps().size()).<PageLine>mapToObj(i -> new Labelled(
                Integer.toString(i + 1), text(tactic.getSteps().get(i).getText()))).toList();
    }

    private PageLine example(CountryExample example) {
        String where = Stream.of(example.getCountry(), shortened(example.getOffice()), example.getYear())
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return new Labelled(where, text(example.getText()));
    }

    private static String shortened(String office) {
        Matcher acronym = ACRONYM.matcher(Objects.toString(office, ""));
        return acronym.find() ? acronym.group(1) : office;
    }

    /** The entry's name, or its reference as written if its pack is not installed. */
    private String name(Tactic tactic, EntryRef ref, Function<EntryRef, Optional<? extends Entry>> entries) {
        return entries.apply(within(tactic, ref)).map(entry -> text(entry.getName())).orElseGet(ref::toString);
    }

    private static EntryRef within(Tactic tactic, EntryRef ref) {
        return ref.within(((Pack) tactic.eContainer()).getId());
    }

    private String text(List<LocalText> texts) {
        return LocalTexts.text(texts, locale);
    }
}
