package org.baraza.ui.workplan.internal.model.cut;

import java.util.List;
import java.util.Optional;

/**
 * What would follow, before anything is decided.
 *
 * @param sentence the whole in one sentence, or why there is no answer
 * @param cuts the activities that go, as texts under the headings
 * @param consequences what follows for groups and objectives, a sentence each
 * @param cut what can be applied; empty if nothing can
 */
public record Answer(String sentence, List<List<String>> cuts, List<String> consequences, Optional<Cut> cut) {

    public Answer {
        cuts = List.copyOf(cuts);
        consequences = List.copyOf(consequences);
    }

    static Answer none(String sentence) {
        return new Answer(sentence, List.of(), List.of(), Optional.empty());
    }
}
