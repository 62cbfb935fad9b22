package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
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
            Optional<StakeholderGroup> group = groupAtStart(rest);
            if (group.isEmpty()) {
                return new Edit.Refused(NLS.bind(Messages.Refused_group, firstName(rest)));
            }
            if (!groups.contains(group.get())) {
                groups.add(group.get());
            }
            rest = rest.substring(PlanCells.text(group.get().getName()).length()).replaceFirst("^[\\s,;]+", "");
        }
        if (!groups.isEmpty()) { // those without a name stand in no text
            activity.getGroups().stream().filter(group -> PlanCells.text(group.getName()).isEmpty()).forEach(groups::add);
        }
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

    /** The longest name wins: "Researchers and students" before "Researchers". */
    private Optional<StakeholderGroup> groupAtStart(String text) {
        return strategy.getStakeholders().stream()
                .filter(group -> startsWithName(text, PlanCells.text(group.getName())))
                .max((one, other) -> one.getName().length() - other.getName().length());
    }

    private static boolean startsWithName(String text, String name) {
        boolean begins = !name.isEmpty() && text.regionMatches(true, 0, name, 0, name.length());
        return begins && text.substring(name.length()).matches("(\\s*[,;].*)?");
    }

    private static String firstName(String text) {
        return Stream.of(text.split("[,;]")).findFirst().orElse(text).strip();
    }
}
