package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.findings.FindingNotes;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Opens what the checks say about a group where the group stands. */
final class GroupNotes implements FindingNotes.Commands {

    private final Function<StakeholderGroup, List<Finding>> findings;
    private final BiConsumer<String, Runnable> change;
    private final Consumer<Finding> waive;
    private final Consumer<String> status;

    /**
     * @param findings about a group, the heaviest first
     * @param change makes an edit, with its label
     * @param waive asks for a reason
     * @param status shows that there is nothing to note
     */
    GroupNotes(Function<StakeholderGroup, List<Finding>> findings, BiConsumer<String, Runnable> change,
            Consumer<Finding> waive, Consumer<String> status) {
        this.findings = findings;
        this.change = change;
        this.waive = waive;
        this.status = status;
    }

    boolean isNoted(StakeholderGroup group) {
        return !findings.apply(group).isEmpty();
    }

    /** The heaviest finding in a sentence. */
    Optional<String> first(StakeholderGroup group) {
        return findings.apply(group).stream().map(Finding::message).findFirst();
    }

    /** @param place of the group, in the owner's coordinates */
    void open(Control owner, Rectangle place, StakeholderGroup group) {
        if (isNoted(group)) {
            new FindingNotes(owner, this).open(place, findings.apply(group));
        } else {
            status.accept(NLS.bind(Messages.Note_none, Names.of(group)));
        }
    }

    @Override
    public void fix(Finding finding, Fix fix) {
        change.accept(fix.label(), fix.change());
    }

    @Override
    public void waive(Finding finding) {
        waive.accept(finding);
    }
}
