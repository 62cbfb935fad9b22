package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Edits of who is engaged and who leads. */
final class PeopleEdits {

    private final Strategy strategy;

    PeopleEdits(WorkplanModel model) {
        strategy = model.strategy();
    }

    /** Names of groups of the strategy, with commas between them; a name may itself hold commas. */
    Edit groups(Activity activity, String text) {
        List<StakeholderGroup> groups = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            Optional<StakeholderGroup> group = groupAtStart(rest, activity, groups);
            if (group.isEmpty()) {
                return new Edit.Refused(NLS.bind(Messages.Refused_group, firstName(rest)));
            }
            if (!groups.contains(group.get())) {
                groups.add(group.get());
            }
            rest = rest.substring(PlanCells.text(group.get().getName()).length()).replaceFirst("^[\\s,;]+", "");
        }
        return groups(activity, groups);
    }

    /** Those without a name stand in no text and no list: they stay where they are, as long as others do. */
    Edit groups(Activity activity, List<StakeholderGroup> named) {
        List<StakeholderGroup> groups = new ArrayList<>(named);
        List<StakeholderGroup> present = named.isEmpty() ? List.of() : activity.getGroups();
        present.stream().filter(group -> PlanCells.text(group.getName()).isEmpty())
                .forEach(group -> groups.add(Math.min(present.indexOf(group), groups.size()), group));
        return groups.equals(activity.getGroups()) ? Edit.unchanged()
                : Edit.change(Messages.Edit_groups, activity, () -> set(activity, groups));
    }

    /** A lead that the plan knows, by name; any other name is a unit or function of the agency that leads now. */
    Edit lead(Activity activity, String text) {
        LeadChoice lead = LeadChoice.in(strategy).stream().filter(choice -> choice.isCalled(text)).findFirst()
                .orElseGet(() -> text.isEmpty() ? new LeadChoice(Optional.empty(), "")
                        : new LeadChoice(Optional.ofNullable(activity.getLead()), text));
        return lead.equals(LeadChoice.of(activity)) ? Edit.unchanged()
                : Edit.change(Messages.Edit_lead, activity, () -> {
                    activity.setLead(lead.agency().orElse(null));
                    activity.setLeadPerson(lead.unit().isEmpty() ? null : lead.unit());
                });
    }

    private static void set(Activity activity, List<StakeholderGroup> groups) {
        activity.getGroups().clear();
        activity.getGroups().addAll(groups);
    }

    /**
     * The longest name wins: "Researchers and students" before "Researchers". Of one name, that which was not named yet,
     * and of those one that is engaged already.
     */
    private Optional<StakeholderGroup> groupAtStart(String text, Activity activity, List<StakeholderGroup> named) {
        Comparator<StakeholderGroup> best = Comparator.comparing((StakeholderGroup group) -> group.getName().length())
                .thenComparing(group -> !named.contains(group)).thenComparing(activity.getGroups()::contains);
        return strategy.getStakeholders().stream()
                .filter(group -> startsWithName(text, PlanCells.text(group.getName()))).sorted(best.reversed()).findFirst();
    }

    private static boolean startsWithName(String text, String name) {
        boolean begins = !name.isEmpty() && text.regionMatches(true, 0, name, 0, name.length());
        return begins && text.substring(name.length()).matches("(\\s*[,;].*)?");
    }

    private static String firstName(String text) {
        return Stream.of(text.split("[,;]")).findFirst().orElse(text).strip();
    }
}
