package org.baraza.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Mark;

/** What a tooltip and a screen reader say of a mark. */
record MarkWords(MatrixModel model, DrawingWords words) {

    Target target(PlacedMark placed) {
        Mark mark = placed.mark();
        String facts = Stream.of(List.of(words.quadrant(mark.quadrant()), number(mark)), axes(mark), remarks(mark))
                .flatMap(List::stream).collect(Collectors.joining(", "));
        return new Target(mark.id(), placed.area(), words.text("matrix.note", mark.name(), facts),
                mark.name() + "\n" + facts);
    }

    private String number(Mark mark) {
        if (mark.number().isEmpty()) {
            return words.text("mark.unranked");
        }
        return words.text(mark.behindCut() ? "mark.behind-cut" : "mark.rank", mark.number().getAsInt());
    }

    private List<String> axes(Mark mark) {
        return List.of(words.text("mark.axis", model.current().name(), words.tenths(mark.at().current())),
                words.text("mark.axis", model.desired().name(), words.tenths(mark.at().desired())));
    }

    private List<String> remarks(Mark mark) {
        Optional<String> nonUser = Optional.of("mark.non-user").filter(key -> mark.nonUser());
        Optional<String> finding = mark.finding().map(grade -> "mark.finding." + DrawingWords.key(grade));
        return Stream.concat(nonUser.stream(), finding.stream()).map(words::text).toList();
    }
}
