package org.baraza.ui.workplan.internal.model.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.Step;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.DecisionEntry;
import org.baraza.ui.workplan.internal.model.means.MeansEntry.StepEntry;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;

/** What an activity does, what may hinder it, its steps, and whether it goes on: as a form shows and takes it. */
public final class MeansForm {

    private final Activity activity;
    private final LocalDate today;
    private final Forms days = new Forms(Locale.getDefault());

    /** @param today the day of a decision, until another is typed */
    public MeansForm(Activity activity, LocalDate today) {
        this.activity = activity;
        this.today = today;
    }

    /** "Activity 2.1, Media training". */
    public String title() {
        return Labels.of(activity, Locale.getDefault());
    }

    public String today() {
        return days.date(today);
    }

    public MeansEntry entry() {
        Optional<Decision> decision = Optional.ofNullable(activity.getDecision());
        return new MeansEntry(text(activity.getDescription()), text(activity.getRisk()), activity.getSubprocesses(),
                activity.getSteps().stream().map(this::entry).toList(),
                new DecisionEntry(decision.map(Decision::getKind), decision.map(Decision::getDate).map(days::date).orElse(""),
                        decision.map(Decision::getReason).orElse("")));
    }

    /**
     * What comes of taking the form over. Only what was typed is written: a field may show a text in another way, with
     * blanks for line breaks or line ends of the system.
     *
     * @param shown what the form's fields said before anything was typed
     */
    public Edit edit(MeansEntry shown, MeansEntry typed) {
        if (typed.equals(shown)) {
            return Edit.unchanged();
        }
        return refusal(shown, typed).<Edit>map(Edit.Refused::new)
                .orElseGet(() -> Edit.change(Messages.Edit_means, activity, () -> write(shown, typed)));
    }

    private Optional<String> refusal(MeansEntry shown, MeansEntry typed) {
        boolean decided = isDecided(shown, typed);
        Stream<String> written = Stream.concat(
                typed.steps().stream().filter(step -> !shown.steps().contains(step)).map(StepEntry::due),
                decided ? Stream.of(typed.decision().date()) : Stream.empty());
        Optional<String> day = written.filter(text -> !text.isBlank() && days.readDate(text).isEmpty()).findFirst()
                .map(text -> NLS.bind(Messages.Refused_day, text.strip(), today()));
        boolean bare = decided && typed.decision().reason().isBlank();
        return day.or(() -> bare ? Optional.of(Messages.Refused_reason) : Optional.empty());
    }

    private static boolean isDecided(MeansEntry shown, MeansEntry typed) {
        return typed.decision().kind().isPresent() && !typed.decision().equals(shown.decision());
    }

    private void write(MeansEntry shown, MeansEntry typed) {
        if (!typed.description().equals(shown.description())) {
            activity.setDescription(known(typed.description()));
        }
        if (!typed.risk().equals(shown.risk())) {
            activity.setRisk(known(typed.risk()));
        }
        if (!typed.stages().equals(shown.stages())) {
            ECollections.setEList(activity.getSubprocesses(), typed.stages());
        }
        List<StepEntry> steps = typed.steps().stream().filter(step -> !step.isEmpty()).toList();
        activity.getSteps().removeIf(step -> steps.stream().noneMatch(entry -> entry.step().filter(step::equals).isPresent()));
        steps.stream().filter(step -> !shown.steps().contains(step)).forEach(this::write);
        if (!typed.decision().equals(shown.decision())) {
            write(typed.decision());
        }
    }

    private void write(StepEntry entry) {
        Step step = entry.step().orElseGet(() -> {
            Step added = StrategyFactory.eINSTANCE.createStep();
            activity.getSteps().add(added);
            return added;
        });
        step.setText(known(entry.text()));
        step.setOwner(known(entry.owner()));
        step.setDue(days.readDate(entry.due()).orElse(null));
        step.setDone(entry.done());
    }

    /** One without a day would hold for all months that have passed. */
    private void write(DecisionEntry entry) {
        if (entry.kind().isEmpty()) {
            activity.setDecision(null);
            return;
        }
        if (activity.getDecision() == null) {
            activity.setDecision(StrategyFactory.eINSTANCE.createDecision());
        }
        activity.getDecision().setKind(entry.kind().get());
        activity.getDecision().setDate(days.readDate(entry.date()).orElse(today));
        activity.getDecision().setReason(known(entry.reason()));
    }

    private StepEntry entry(Step step) {
        return new StepEntry(Optional.of(step), text(step.getText()), text(step.getOwner()),
                Optional.ofNullable(step.getDue()).map(days::date).orElse(""), step.isDone());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String known(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
