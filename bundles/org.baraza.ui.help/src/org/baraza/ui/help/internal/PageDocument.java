package org.baraza.ui.help.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.catalogue.SearchWords;
import org.baraza.catalogue.SearchWords.Span;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.StyledLines;
import org.baraza.ui.TextLink;
import org.baraza.ui.help.internal.model.Block;
import org.baraza.ui.help.internal.model.Block.Heading;
import org.baraza.ui.help.internal.model.Block.Picture;
import org.baraza.ui.help.internal.model.Block.Words;
import org.baraza.ui.help.internal.model.Run;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Writes a page as text with styles and indents, and remembers where its links and anchors are. */
final class PageDocument {

    private static final int STEP = 20;
    private static final int BETWEEN = 7;
    private static final int ABOVE_HEADING = 14;
    private static final double[] HEADINGS = {18, 14, 12};

    private final StyledText target;
    private final SearchWords marked;
    private final Function<String, Optional<Image>> images;
    private final SceneFonts fonts;
    private final StyledLines lines = new StyledLines();
    private final List<TextLink<String>> links = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();

    PageDocument(StyledText target, SearchWords marked, Function<String, Optional<Image>> images) {
        this.target = target;
        this.marked = marked;
        this.images = images;
        this.fonts = fontsOf(target);
    }

    List<TextLink<String>> links() {
        return links;
    }

    /** The line of an anchor; the first one if there is none of that name. */
    int line(String anchor) {
        return anchors.getOrDefault(anchor, 0);
    }

    void add(Block block) {
        anchors.putIfAbsent(block.anchor(), lines.count());
        switch (block) {
            case Heading heading -> {
                lines.begin(0, 0, lines.count() == 0 ? 0 : px(ABOVE_HEADING));
                marked(heading.text(), fonts.metrics().text(HEADINGS[heading.level() - 1]).semibold(), Role.TEXT);
            }
            case Words words -> add(words);
            case Picture picture -> add(picture);
        }
    }

    void show() {
        lines.show(target);
    }

    private void add(Words words) {
        int left = px(STEP) * words.level();
        boolean item = !words.marker().isEmpty();
        lines.begin(item ? left - px(STEP) : left, left, px(item ? BETWEEN / 2.0 : BETWEEN));
        if (item) {
            append(words.marker(), base(), Role.SECONDARY);
            room(left - (left - px(STEP)) - (int) Math.ceil(fonts.width(words.marker(), base())));
        }
        words.runs().forEach(this::add);
    }

    private void add(Run run) {
        int start = lines.length();
        boolean strong = run.style() != Run.Style.PLAIN;
        marked(run.text(), strong ? base().semibold() : base(), run.link().isPresent() ? Role.ACCENT : Role.TEXT);
        run.link().ifPresent(href -> links.add(new TextLink<>(start, lines.length(), href)));
    }

    private void add(Picture picture) {
        lines.begin(0, 0, px(BETWEEN));
        images.apply(picture.href()).ifPresentOrElse(image -> {
            Rectangle size = image.getBounds();
            int room = Math.max(px(100), target.getClientArea().width - target.getLeftMargin() - target.getRightMargin() - 2);
            int width = Math.min(room, (int) Math.round(size.width * fonts.metrics().px(1)));
            lines.place(image, new GlyphMetrics(width * size.height / size.width, 0, width));
        }, () -> append(picture.text(), base(), Role.SECONDARY));
    }

    private void room(int width) {
        lines.place("", new GlyphMetrics(0, 0, Math.max(1, width)));
    }

    /** Text with the hits of the search set off. */
    private void marked(String words, TextStyle style, Role role) {
        int done = 0;
        for (Span hit : marked.in(words)) {
            append(words.substring(done, hit.start()), style, role);
            done = hit.start() + hit.length();
            append(words.substring(hit.start(), done), style, role).background = Colours.of(Role.TO_CONSIDER_FILL);
        }
        append(words.substring(done), style, role);
    }

    private StyleRange append(String words, TextStyle look, Role role) {
        return lines.append(words, fonts.font(look), role);
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }

    /** One set of fonts for as long as the control lives. */
    private static SceneFonts fontsOf(StyledText target) {
        if (target.getData(SceneFonts.class.getName()) instanceof SceneFonts known) {
            return known;
        }
        SceneFonts fonts = new SceneFonts(target);
        target.setData(SceneFonts.class.getName(), fonts);
        return fonts;
    }
}
