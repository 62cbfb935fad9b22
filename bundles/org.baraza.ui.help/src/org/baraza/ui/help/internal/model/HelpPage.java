package org.baraza.ui.help.internal.model;

import java.util.List;
import java.util.stream.Collectors;

/** A page of the help, ready to be shown. */
public record HelpPage(String href, List<Block> blocks) {

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** All that it says, without its title, a paragraph a line. */
    public String text() {
        return blocks.stream().filter(block -> !(block instanceof Block.Heading heading && heading.level() == 1))
                .map(Block::text).collect(Collectors.joining("\n"));
    }
}
