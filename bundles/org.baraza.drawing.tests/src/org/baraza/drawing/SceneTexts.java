package org.baraza.drawing;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.Shape.Text;

/** What is written on a scene, and where. */
record SceneTexts(Scene scene) {

    List<String> all() {
        return texts().map(Text::text).toList();
    }

    boolean has(String text) {
        return all().contains(text);
    }

    /** The boxes of texts that stand free among lines and marks, from the top of small letters to the baseline. */
    List<Box> free() {
        return texts().filter(text -> text.halo().isPresent()).map(SceneTexts::box).toList();
    }

    private Stream<Text> texts() {
        return scene.shapes().filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static Box box(Text text) {
        double width = Samples.MEASURE.width(text.text(), text.style());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        double height = text.style().size() * 0.6;
        return new Box(left, text.at().y() - height, width, height);
    }
}
