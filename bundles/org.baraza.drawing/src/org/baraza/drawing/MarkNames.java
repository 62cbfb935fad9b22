package org.baraza.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.TextBlock.Line;

/** How a group can be named beside its mark, the table and the tooltip telling it in full. */
record MarkNames(Mark mark, boolean selected, Pen pen) {

    /** Lengths to which a name is cut, the last for want of any room at all. */
    private static final List<Integer> LENGTHS = List.of(26, 18, 11);

    /** The whole name, in one line or in two: where room is short, the dashed ring alone tells a non-user. */
    Stream<TextBlock> whole() {
        Line nonUser = new Line(pen.words().text("mark.non-user"), pen.metrics().note(), Role.SECONDARY);
        Stream<List<Line>> full = mark.nonUser() ? Stream.of(List.of(line(mark.name()), nonUser)) : Stream.of();
        return Stream.of(full, Stream.of(List.of(line(mark.name()))), halves().stream())
                .flatMap(wordings -> wordings).map(this::block);
    }

    /** How the name begins, ever shorter. */
    Stream<TextBlock> begun() {
        return LENGTHS.stream().filter(length -> mark.name().length() > length).map(this::beginning).distinct()
                .map(begun -> block(List.of(line(begun))));
    }

    /** As many whole words as the length has room for, or a word's beginning. */
    private String beginning(int length) {
        int end = mark.name().lastIndexOf(' ', length);
        return mark.name().substring(0, end < length / 2 ? length : end).strip() + "…";
    }

    /** A name of several words in two lines, as equal as it goes. */
    private Optional<List<Line>> halves() {
        String name = mark.name();
        return IntStream.range(1, Math.max(1, name.length() - 1)).filter(i -> name.charAt(i) == ' ').boxed()
                .min(Comparator.comparingInt(i -> Math.abs(name.length() - 2 * i)))
                .map(i -> List.of(line(name.substring(0, i)), line(name.substring(i + 1))));
    }

    private Line line(String text) {
        TextStyle style = pen.metrics().base();
        return new Line(text, selected ? style.semibold() : style, Role.TEXT);
    }

    private TextBlock block(List<Line> lines) {
        return new TextBlock(lines, pen);
    }
}
