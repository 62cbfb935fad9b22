package org.baraza.cli.internal.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.catalogue.Entry;
import org.baraza.model.catalogue.LocalText;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.osgi.util.NLS;

/** The catalogue, or what a search left of it, for people. What is alone in being found is told in full. */
public record CatalogueText(Catalogue catalogue, Selection selection, Locale language) {

    public void everything(Page page) {
        selection.purposes().stream().flatMap(PurposeGroup::withHeadings).forEach(group -> {
            page.heading(name(group.purpose()));
            TextTable table = TextTable.withNumbersIn(0);
            group.tactics().forEach(tactic -> table.row(Integer.toString(tactic.getOrder()), name(tactic),
                    catalogue.ref(tactic).toString()));
            page.table(table);
        });
        userGroups(page);
        page.gap().plain(NLS.bind(Messages.Catalogue_counts, new Object[] { selection.tactics().size(),
                selection.userGroups().size(), catalogue.packs().size() }));
    }

    public void found(Page page, String words) {
        if (selection.isEmpty()) {
            page.plain(NLS.bind(Messages.Catalogue_nothing, words));
        } else if (selection.tactics().size() == 1) {
            tactic(page, selection.tactics().getFirst());
        } else {
            TextTable table = TextTable.withNumbersIn();
            selection.tactics().forEach(tactic -> table.row(name(tactic), purpose(tactic),
                    catalogue.ref(tactic).toString()));
            page.flush(table);
        }
        userGroups(page);
    }

    private void userGroups(Page page) {
        if (!selection.userGroups().isEmpty()) {
            page.heading(Messages.Catalogue_userGroups);
            TextTable table = TextTable.withNumbersIn(0);
            selection.userGroups().forEach(group -> table.row(Integer.toString(group.getOrder()), name(group),
                    catalogue.ref(group).toString()));
            page.table(table);
        }
    }

    private void tactic(Page page, Tactic tactic) {
        page.plain(name(tactic)).line(purpose(tactic) + " · " + catalogue.ref(tactic) + " · " + tactic.getCitation());
        page.gap().plain(text(tactic.getDescription()));
        section(page, Messages.Catalogue_when, tactic.getWhen());
        section(page, Messages.Catalogue_strengths, tactic.getStrengths());
        section(page, Messages.Catalogue_weaknesses, tactic.getWeaknesses());
        section(page, Messages.Catalogue_prerequisites, tactic.getPrerequisites());
        lines(page, Messages.Catalogue_quadrants, tactic.getQuadrants().stream()
                .map(quadrant -> Words.of(quadrant, language)).collect(Collectors.joining(", ")).lines().toList());
        lines(page, Messages.Catalogue_steps, tactic.getSteps().stream().map(step -> text(step.getText())).toList());
        lines(page, Messages.Catalogue_examples, tactic.getExamples().stream()
                .map(example -> example.getCountry() + ": " + text(example.getText()) + " (" + example.getCitation()
                        + ")").toList());
    }

    private void section(Page page, String heading, List<LocalText> texts) {
        lines(page, heading, text(texts).lines().toList());
    }

    private static void lines(Page page, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(page::line);
        }
    }

    private String purpose(Tactic tactic) {
        return catalogue.topPurposeOf(tactic).map(group -> name(group.purpose())).orElse("–");
    }

    private String name(Entry entry) {
        return text(entry.getName());
    }

    private String text(List<LocalText> texts) {
        return LocalTexts.text(texts, language);
    }
}
