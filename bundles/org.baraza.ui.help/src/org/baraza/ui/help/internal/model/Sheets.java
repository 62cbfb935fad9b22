package org.baraza.ui.help.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.ui.help.internal.messages.Messages;
import org.baraza.ui.help.internal.model.Block.Heading;
import org.baraza.ui.help.internal.model.Block.Words;
import org.baraza.ui.help.internal.model.Run.Style;
import org.eclipse.osgi.util.NLS;

/** Pages that nobody wrote: the contents, and what a search found. Read and walked through like any other. */
public final class Sheets {

    public static final String CONTENTS = "contents:";
    public static final String FOUND = "found:";

    private Sheets() {
    }

    public static HelpPage contents(List<Topic> topics) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, Messages.Help_contents, "")));
        topics.forEach(topic -> add(topic, 0, blocks));
        return new HelpPage(CONTENTS, blocks);
    }

    public static HelpPage found(String words, List<Found> found, int all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Words(0, "", List.of(plain(found.isEmpty() ? NLS.bind(Messages.Help_nothing, words.strip())
                : found.getFirst().whole() ? NLS.bind(Messages.Help_found, found.size(), all)
                : NLS.bind(Messages.Help_partly, words.strip()))), ""));
        found.forEach(hit -> {
            blocks.add(new Words(0, "", List.of(link(hit.topic(), Style.STRONG)), ""));
            blocks.add(new Words(1, "", List.of(plain(hit.excerpt())), ""));
        });
        return new HelpPage(FOUND, blocks);
    }

    /** Instead of a page that is named, but not there. */
    public static HelpPage missing(String href) {
        return new HelpPage(href, List.of(new Words(0, "", List.of(plain(Messages.Help_missing)), "")));
    }

    private static void add(Topic topic, int level, List<Block> blocks) {
        if (level == 1 && !topic.topics().isEmpty()) {
            blocks.add(new Heading(2, topic.title(), ""));
        } else if (topic.hasPage()) {
            blocks.add(new Words(level == 0 ? 0 : 1, level == 0 ? "" : "•", List.of(link(topic, Style.PLAIN)), ""));
        }
        topic.topics().forEach(below -> add(below, level + 1, blocks));
    }

    private static Run link(Topic topic, Style style) {
        return new Run(topic.title(), style, Optional.of(topic.href()));
    }

    private static Run plain(String text) {
        return new Run(text, Style.PLAIN, Optional.empty());
    }
}
