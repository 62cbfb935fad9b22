package org.baraza.ui.workplan.internal.model.means;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.LocalTexts;
import org.baraza.model.catalogue.StandardItem;
import org.baraza.model.catalogue.Tactic;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.TacticChoice;

/**
 * The stages of statistical production that an activity can serve (guidelines, Part II: "Where are we?"). Where versions
 * of a standard differ, the later wording counts.
 */
public final class Stages {

    /** A phase of production, or a stage of it: "7 Disseminate", "7.4 Promote dissemination products". */
    public record Stage(String code, String name) {

        public String words() {
            return code + " " + name;
        }
    }

    private final Catalogue catalogue;
    private final Map<Stage, List<Stage>> phases = new LinkedHashMap<>();

    public Stages(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> codes = new LinkedHashMap<>();
        catalogue.standards().stream().flatMap(standard -> standard.getItems().stream()).forEach(phase -> {
            names.put(phase.getCode(), name(phase, locale));
            List<String> stages = codes.computeIfAbsent(phase.getCode(), code -> new ArrayList<>());
            phase.getItems().forEach(stage -> {
                names.put(stage.getCode(), name(stage, locale));
                stages.add(stage.getCode());
            });
        });
        codes.forEach((phase, stages) -> phases.put(new Stage(phase, names.get(phase)),
                stages.stream().distinct().map(code -> new Stage(code, names.get(code))).toList()));
    }

    /** Each phase with its stages. */
    public Map<Stage, List<Stage>> phases() {
        return phases;
    }

    /** What an activity serves that names nothing itself. */
    public List<String> ofTactic(Activity activity) {
        return Optional.ofNullable(activity.getTactic()).map(TacticChoice::getTactic).flatMap(catalogue::tactic)
                .map(Tactic::getSubprocesses).map(List::copyOf).orElse(List.of());
    }

    private static String name(StandardItem item, Locale locale) {
        return LocalTexts.text(item.getName(), locale);
    }
}
